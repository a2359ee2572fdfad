package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sellerport.shipping.api.Carrier;
import org.sellerport.shipping.api.Consignment;
import org.sellerport.shipping.api.ServiceUnknown;
import org.sellerport.shipping.api.ShippingService;

/** Asks every carrier that is connected. */
@ApplicationScoped
class ServiceDesk {

    /** A label that was bought, and what for. */
    record Purchase(ShippingService service, Carrier.Booking booking) {}

    private record Offer(Carrier carrier, ShippingService service) {}

    @Inject
    @Any
    private Instance<Carrier> carriers;

    List<ShippingService> services(Consignment consignment) {
        return offers(consignment)
                .map(Offer::service)
                .sorted(Comparator.<ShippingService>comparingLong(
                                service -> service.price().minorUnits())
                        .thenComparing(ShippingService::code))
                .toList();
    }

    private Stream<Offer> offers(Consignment consignment) {
        return carriers.stream()
                .flatMap(carrier -> carrier.services(consignment).stream().map(service -> new Offer(carrier, service)));
    }

    Purchase buy(Consignment consignment, String code) {
        Offer chosen = offers(consignment)
                .filter(offer -> offer.service().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ServiceUnknown(code, consignment.to().country()));
        return new Purchase(chosen.service(), chosen.carrier().book(consignment, code));
    }
}
