package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Carrier;
import org.sellerport.shipping.api.Consignment;
import org.sellerport.shipping.api.ShippingService;

/** Sells labels of carriers that it only pretends to be; its services are rows of a table. */
@ApplicationScoped
class SimulatedCarrier implements Carrier {

    private record Row(ShippingService service, String countries, String numberForm) {

        boolean goesTo(String country) {
            return countries.isEmpty()
                    || Arrays.asList(countries.split(" ", -1)).contains(country);
        }
    }

    @Inject
    private Sql sql;

    @Inject
    private LabelPress press;

    @Override
    public List<ShippingService> services(Consignment consignment) {
        return rows().stream()
                .filter(row -> row.goesTo(consignment.to().country()))
                .map(Row::service)
                .toList();
    }

    @Override
    public Booking book(Consignment consignment, String service) {
        Row row = rows().stream()
                .filter(one -> one.service().code().equals(service))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(service));
        long count = sql.first("select nextval('orders.label_sequence') as next", one -> one.getLong("next"))
                .orElseThrow();
        String number = TrackingNumber.make(row.numberForm(), count);
        return new Booking(row.service().carrier(), number, press.print(consignment, row.service(), number));
    }

    private List<Row> rows() {
        return sql.list("select * from orders.carrier_service", SimulatedCarrier::read);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new ShippingService(
                        row.getString("code"),
                        row.getString("carrier"),
                        row.getString("name"),
                        row.getString("name_zh"),
                        row.getString("speed"),
                        row.getInt("days_from"),
                        row.getInt("days_to"),
                        new Money(row.getLong("price"), Currency.getInstance(row.getString("currency")))),
                row.getString("countries"),
                row.getString("number_form"));
    }
}
