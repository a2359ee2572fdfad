package org.sellerport.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/** What keeps a past order from being an order, and what about one is merely odd. */
final class IntakeRules {

    private static final int MOST_LINES = 500;
    private static final int MOST_PARCELS = 100;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final long MOST_PIECES = 1_000_000;

    /** Before it, an order number would not have 16 digits. */
    private static final Instant FIRST_NUMBER = Instant.parse("2001-09-09T01:46:40Z");

    private final PastOrder past;
    private final List<String> reasons = new ArrayList<>();

    private IntakeRules(PastOrder past) {
        this.past = past;
    }

    /** Why this cannot be an order; empty if it can. */
    static Optional<String> objection(PastOrder past) {
        IntakeRules rules = new IntakeRules(past);
        rules.checkTexts();
        rules.checkItems();
        rules.checkMoney();
        rules.checkParcels();
        rules.checkTimes();
        return rules.reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", rules.reasons));
    }

    private void rejectIf(boolean broken, String reason) {
        if (broken) {
            reasons.add(reason);
        }
    }

    private void checkTexts() {
        rejectIf(
                past.externalId().isBlank() || past.externalId().length() > LONGEST_ID,
                "externalId has 1 to 64 characters");
        rejectIf(past.buyer().name().length() > LONGEST_NAME, "the buyer's name is longer than 300 characters");
        rejectIf(
                past.memo() != null && past.memo().length() > LONGEST_TEXT, "the memo is longer than 2,000 characters");
        rejectIf(
                past.feedback() != null
                        && (past.feedback().rating() < 1 || past.feedback().rating() > 5),
                "a rating is 1 to 5");
        rejectIf(texts().anyMatch(text -> text != null && text.indexOf('\0') >= 0), "a text holds a NUL character");
    }

    private Stream<String> texts() {
        var to = past.shipTo();
        return Stream.concat(
                Stream.of(
                        past.externalId(),
                        past.buyer().name(),
                        past.buyer().email(),
                        past.memo(),
                        to.recipient(),
                        to.state(),
                        to.city(),
                        to.street(),
                        to.zip(),
                        to.phone(),
                        to.mobile(),
                        past.feedback() == null ? null : past.feedback().comment()),
                past.items().stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item.sku(), item.title()),
                                item.attributes().entrySet().stream()
                                        .flatMap(e -> Stream.of(e.getKey(), e.getValue())))));
    }

    private void checkItems() {
        rejectIf(past.items().isEmpty(), "an order has at least one line");
        rejectIf(past.items().size() > MOST_LINES, "an order has at most 500 lines");
        for (Item item : past.items()) {
            rejectIf(item.quantity() < 1 || item.quantity() > MOST_PIECES, "a quantity is 1 to 1,000,000");
            rejectIf(
                    item.title().isBlank() || item.title().length() > LONGEST_TEXT,
                    "a title has 1 to 2,000 characters");
        }
    }

    private void checkMoney() {
        Currency currency = past.currency();
        Stream<Money> amounts = Stream.concat(
                Stream.of(past.shippingFee(), past.discount()),
                past.items().stream().map(Item::unitPrice));
        List<Money> all = amounts.toList();
        if (all.stream().anyMatch(money -> !money.currency().equals(currency))) {
            reasons.add("all amounts are in the order's currency");
            return;
        }
        rejectIf(all.stream().anyMatch(Money::isNegative), "money is not negative");
        try {
            rejectIf(Amounts.of(past).value().order().isNegative(), "the discount is larger than the order");
        } catch (ArithmeticException overflow) {
            reasons.add("the order amount is too large");
        }
    }

    private void checkParcels() {
        rejectIf(past.parcels().size() > MOST_PARCELS, "an order has at most 100 shipments");
        Map<Integer, Long> shipped = new HashMap<>();
        for (Parcel parcel : past.parcels()) {
            rejectIf(
                    parcel.carrier().isBlank() || parcel.trackingNo().isBlank(),
                    "a shipment has a carrier and a number");
            for (Parcel.Part part : parcel.parts()) {
                rejectIf(part.line() < 1 || part.line() > past.items().size(), "a shipment names lines of its order");
                rejectIf(part.quantity() < 1, "a shipped quantity is at least 1");
                shipped.merge(part.line(), part.quantity(), Long::sum);
            }
        }
        shipped.forEach((line, quantity) -> rejectIf(
                line >= 1
                        && line <= past.items().size()
                        && quantity > past.items().get(line - 1).quantity(),
                "no more is shipped than was ordered"));
    }

    private void checkTimes() {
        rejectIf(past.times().placedAt().isBefore(FIRST_NUMBER), "no order was placed before September 2001");
    }

    /** What is odd about an order that can be taken: its times contradict each other. */
    static List<String> warnings(PastOrder past, Instant now) {
        PastOrder.Times times = past.times();
        Instant shipped = past.parcels().stream()
                .map(Parcel::shippedAt)
                .min(Instant::compareTo)
                .orElse(null);
        List<String> warnings = new ArrayList<>();
        Moment[] line = {
            new Moment("placed", times.placedAt()),
            new Moment("paid", times.paidAt()),
            new Moment("funds arrived", times.fundsArrivedAt()),
            new Moment("risk review passed", times.riskPassedAt()),
            new Moment("shipped", shipped),
            new Moment("receipt confirmed", times.receiptConfirmedAt()),
            new Moment("payout released", times.payoutReleasedAt())
        };
        Moment last = line[0];
        for (Moment next : line) {
            if (next.at() != null) {
                warnIfBefore(next, last, warnings);
                last = next.at().isBefore(last.at()) ? last : next;
            }
        }
        for (Parcel parcel : past.parcels()) {
            warnIfBefore(
                    new Moment("delivered", parcel.deliveredAt()), new Moment("shipped", parcel.shippedAt()), warnings);
        }
        warnIfBefore(new Moment("closed", times.closedAt()), last, warnings);
        warnIfInFuture(past, now, warnings);
        if (past.interruptions().closeReason() != null && times.closedAt() == null) {
            warnings.add("a close reason without a close time is ignored");
        }
        return warnings;
    }

    private record Moment(String what, Instant at) {}

    private static void warnIfBefore(Moment later, Moment earlier, List<String> warnings) {
        if (later.at() != null && later.at().isBefore(earlier.at())) {
            warnings.add(later.what() + " " + later.at() + " before " + earlier.what() + " " + earlier.at());
        }
    }

    private static void warnIfInFuture(PastOrder past, Instant now, List<String> warnings) {
        PastOrder.Times times = past.times();
        Stream.of(
                        times.placedAt(),
                        times.paidAt(),
                        times.receiptConfirmedAt(),
                        times.payoutReleasedAt(),
                        times.closedAt())
                .filter(at -> at != null && at.isAfter(now))
                .findFirst()
                .ifPresent(at -> warnings.add("a time lies in the future: " + at));
    }
}
