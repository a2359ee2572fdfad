package org.sellerport.exports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.exports.ExportedOrder.Amounts;
import org.sellerport.exports.ExportedOrder.Line;
import org.sellerport.exports.ExportedOrder.Times;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.OrderStatus;

/** Orders to lay out. */
final class Orders {

    static final OrderNo NO = new OrderNo(1_510_000_000_123_456L);
    static final Instant PLACED = Instant.parse("2017-11-06T20:26:40Z");

    private Orders() {}

    static ExportedOrder whole() {
        return new ExportedOrder(
                NO,
                OrderStatus.AWAITING_RECEIPT,
                "li.wei",
                "Мария Ёлкина",
                new Times(
                        PLACED,
                        at("2017-11-06T20:31:00Z"),
                        at("2017-11-13T20:31:00Z"),
                        at("2017-11-08T01:00:59Z"),
                        null),
                amounts("USD"),
                List.of(
                        new Line("Summer dress", "SKU-1", attributes("Color", "Red", "Size", "XL"), 2),
                        new Line("帽子 👒", null, Map.of(), 1)),
                "ring twice\nthen wait",
                new Address("José Nuñez", "BR", "SP", "são paulo", "Rua A, 12", "03149", "+55 11 4002-8922", null),
                "standard",
                "CORREIOS:AA123456789BR\nDHL:99");
    }

    /** All that may be absent is. */
    static ExportedOrder bare() {
        return new ExportedOrder(
                NO,
                OrderStatus.AWAITING_PAYMENT,
                null,
                "B",
                new Times(PLACED, null, null, null, null),
                amounts("BRL"),
                List.of(),
                null,
                new Address("B", "BR", null, null, null, null, null, null),
                "standard",
                null);
    }

    static Amounts amounts(String currency) {
        return new Amounts(
                Money.ofMinor(2998, currency),
                Money.ofMinor(872, currency),
                Money.ofMinor(3770, currency),
                Money.ofMinor(100, currency));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** In the order given, unlike {@code Map.of}. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
