package org.sellerport.orders.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an order stands on each axis at some moment. */
public record Stand(
        OrderStatus status,
        PaymentStatus payment,
        CancellationStatus cancellation,
        DisputeStatus dispute,
        PayoutStatus payout,
        boolean frozen) {

    /** As it is kept: the values in their order, a blank between them. */
    public String text() {
        return Stream.of(status, payment, cancellation, dispute, payout, frozen ? "FROZEN" : "FREE")
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text} wrote; null for null. */
    public static Stand parse(String text) {
        if (text == null) {
            return null;
        }
        var words = Arrays.asList(text.split(" ", -1));
        return new Stand(
                OrderStatus.valueOf(words.get(0)),
                PaymentStatus.valueOf(words.get(1)),
                CancellationStatus.valueOf(words.get(2)),
                DisputeStatus.valueOf(words.get(3)),
                PayoutStatus.valueOf(words.get(4)),
                words.get(5).equals("FROZEN"));
    }
}
