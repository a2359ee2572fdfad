package org.sellerport.webhooks;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.orders.api.OrderFact;

/** What a webhook wants to hear of, as it is kept: names of facts with commas between, none for every fact. */
record Interest(Set<OrderFact.Kind> kinds) {

    static Interest parse(String text) {
        return new Interest(Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(OrderFact.Kind::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    String text() {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    boolean isIn(String kind) {
        return kinds.isEmpty() || kinds.stream().anyMatch(one -> one.name().equals(kind));
    }
}
