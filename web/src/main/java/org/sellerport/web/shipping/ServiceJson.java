package org.sellerport.web.shipping;

import java.util.Locale;
import org.sellerport.shipping.api.ShippingService;
import org.sellerport.web.rest.MoneyJson;

/** A way to ship that can be bought, as the API writes it. */
public record ServiceJson(
        String service, String carrier, String name, String speed, int daysFrom, int daysTo, MoneyJson price) {

    static ServiceJson of(ShippingService service, Locale language) {
        return new ServiceJson(
                service.code(),
                service.carrier(),
                service.name(language),
                service.speed(),
                service.daysFrom(),
                service.daysTo(),
                MoneyJson.of(service.price()));
    }
}
