package org.sellerport.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sellerport.feedback.api.Said;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/**
 * One invented order's life from its placing up to now: it is paid or not, cancelled, shipped late, disputed, received.
 * Whatever would happen after now has not happened.
 */
final class DemoLife {

    private static final List<String> COMMENTS = List.of(
            "Perfect, thank you! 👍",
            "Très satisfait, livraison rapide.\nJe recommande.",
            "Всё пришло в целости, спасибо! 😊",
            "很好，物流很快，五星好评 🌟🌟🌟🌟🌟",
            "Schöne Verarbeitung, größer als gedacht",
            "とても良い品です。また購入します🎁",
            "=Great= value, would buy again",
            "Colour differs a bit from the picture 🤷‍♀️",
            "Chegou antes do prazo, ótimo produto!");
    private static final List<String> CARRIERS = List.of("CAINIAO", "YANWEN", "DHL", "EMS");
    private static final Duration PAYMENT_LIMIT = Duration.ofDays(20);
    private static final Duration RECEIPT_LIMIT = Duration.ofDays(23);
    private static final Duration PROCESSING = Duration.ofDays(7);

    private final Random random;
    private final Instant now;
    private final List<Item> items;

    private final Instant placedAt;
    private Instant paidAt;
    private Instant fundsArrivedAt;
    private Instant riskPassedAt;
    private Instant receiptConfirmedAt;
    private Instant payoutReleasedAt;
    private Instant closedAt;
    private CloseReason closeReason;
    private CancelReason cancelReason;
    private Instant cancellationAskedAt;
    private Instant disputeOpenedAt;
    private Instant frozenAt;
    private BuyerFeedback feedback;
    private final List<Parcel> parcels = new ArrayList<>();

    private DemoLife(Random random, Instant now, Instant placedAt, List<Item> items) {
        this.random = random;
        this.now = now;
        this.placedAt = placedAt;
        this.items = items;
    }

    static DemoLife live(Random random, Instant now, Instant placedAt, List<Item> items) {
        DemoLife life = new DemoLife(random, now, placedAt, items);
        life.pay();
        return life;
    }

    /** What a buyer writes beside such a rating; null where he only rates. */
    static String comment(OrderNo no, int rating) {
        Random random = new Random(no.value());
        boolean silent = rating < Said.BEST - 1 || random.nextInt(100) < 30;
        return silent ? null : COMMENTS.get(random.nextInt(COMMENTS.size()));
    }

    PastOrder.Times times() {
        Instant shipBy = riskPassedAt == null ? null : riskPassedAt.plus(PROCESSING);
        return new PastOrder.Times(
                placedAt, paidAt, fundsArrivedAt, riskPassedAt, shipBy, receiptConfirmedAt, payoutReleasedAt, closedAt);
    }

    PastOrder.Interruptions interruptions() {
        return new PastOrder.Interruptions(
                closeReason,
                cancelReason,
                cancellationAskedAt,
                disputeOpenedAt,
                frozenAt,
                frozenAt == null ? null : "Payment method reported stolen, under investigation");
    }

    List<Parcel> parcels() {
        return parcels;
    }

    BuyerFeedback feedback() {
        return feedback;
    }

    private void pay() {
        if (chance(8)) {
            endIfPast(placedAt.plus(PAYMENT_LIMIT), CloseReason.BUYER_PAY_TIMEOUT);
        } else if (chance(3)) {
            endIfPast(after(placedAt, 1, 48), CloseReason.BUYER_CANCEL_NOTPAY_ORDER);
        } else {
            paidAt = past(after(placedAt, 0, 30));
            fundsArrivedAt = paidAt == null ? null : past(after(paidAt, 1, 8));
            if (fundsArrivedAt != null) {
                review();
            }
        }
    }

    private void review() {
        if (chance(2)) {
            endIfPast(after(fundsArrivedAt, 2, 22), CloseReason.RISK_REJECT_CLOSED);
        } else if (chance(2)) {
            endIfPast(after(fundsArrivedAt, 1, 20), CloseReason.BUYER_CANCEL_ORDER_IN_RISK);
        } else {
            riskPassedAt = past(fundsArrivedAt.plus(Duration.ofHours(24)));
            if (riskPassedAt != null) {
                ship();
            }
        }
    }

    private void ship() {
        if (chance(3)) {
            askToCancel();
            return;
        }
        if (chance(2)) {
            endIfPast(riskPassedAt.plus(PROCESSING), CloseReason.SELLER_SEND_GOODS_TIMEOUT);
            return;
        }
        Instant shippedAt = past(after(riskPassedAt, 6, 150));
        if (shippedAt == null) {
            waitForShipment();
            return;
        }
        if (items.size() > 1 && chance(50)) {
            shipInTwo(shippedAt);
        } else {
            parcels.add(parcel(shippedAt, List.of()));
        }
        if (parcels.size() == 2 || parcels.get(0).parts().isEmpty()) {
            receive(parcels.get(parcels.size() - 1));
        }
    }

    private void waitForShipment() {
        freezeSometimes(4);
        if (chance(15)) {
            Instant lately = now.minus(Duration.ofMinutes(random.nextInt(30, 40 * 60)));
            cancelReason = anyReason();
            cancellationAskedAt = lately.isBefore(riskPassedAt) ? riskPassedAt : lately;
        }
    }

    private void askToCancel() {
        Instant asked = past(after(riskPassedAt, 1, 40));
        if (asked != null) {
            cancelReason = anyReason();
            cancellationAskedAt = asked;
            endIfPast(after(asked, 2, 47), CloseReason.CANCEL_ORDER_CLOSE_TRADE);
        }
    }

    private CancelReason anyReason() {
        List<CancelReason> possible = Stream.of(CancelReason.values())
                .filter(reason -> reason.fault() != Fault.PLATFORM)
                .toList();
        return possible.get(random.nextInt(possible.size()));
    }

    private void shipInTwo(Instant firstAt) {
        parcels.add(parcel(firstAt, List.of(part(0))));
        Instant shipBy = riskPassedAt.plus(PROCESSING);
        Instant secondAt = past(firstAt.plusSeconds(
                random.nextLong(3_600, Duration.between(firstAt, shipBy).toSeconds())));
        if (secondAt != null) {
            List<Parcel.Part> rest = new ArrayList<>();
            for (int line = 1; line < items.size(); line++) {
                rest.add(part(line));
            }
            parcels.add(parcel(secondAt, rest));
        }
    }

    private Parcel.Part part(int line) {
        return new Parcel.Part(line + 1, items.get(line).quantity());
    }

    private Parcel parcel(Instant shippedAt, List<Parcel.Part> parts) {
        String number = "SP%09dCN".formatted(random.nextInt(1_000_000_000));
        Instant deliveredAt = chance(4) ? null : past(after(shippedAt, 24 * 6, 24 * 28));
        return new Parcel(CARRIERS.get(random.nextInt(CARRIERS.size())), number, shippedAt, deliveredAt, parts);
    }

    private void receive(Parcel last) {
        if (chance(4) && disputed(last)) {
            return;
        }
        freezeSometimes(1);
        if (frozenAt != null) {
            return;
        }
        receiptConfirmedAt = last.deliveredAt() == null
                ? past(last.shippedAt().plus(RECEIPT_LIMIT))
                : past(after(last.deliveredAt(), 4, 24 * 5));
        if (receiptConfirmedAt != null) {
            payoutReleasedAt = past(after(receiptConfirmedAt, 24 * 5, 24 * 10));
            praise();
        }
    }

    private boolean disputed(Parcel last) {
        Instant opened = past(after(last.shippedAt(), 24 * 10, 24 * 20));
        if (opened == null) {
            return false;
        }
        disputeOpenedAt = opened;
        endIfPast(after(opened, 24 * 3, 24 * 12), CloseReason.SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN);
        return true;
    }

    private void praise() {
        Instant at = past(after(receiptConfirmedAt, 1, 24 * 12));
        if (at != null && chance(60)) {
            int rating = chance(8) ? random.nextInt(1, 4) : random.nextInt(4, 6);
            feedback = new BuyerFeedback(rating, chance(70) ? COMMENTS.get(random.nextInt(COMMENTS.size())) : null, at);
        }
    }

    private void freezeSometimes(int percent) {
        if (chance(percent)) {
            frozenAt = now.minus(Duration.ofMinutes(random.nextInt(10, 600)));
        }
    }

    private void endIfPast(Instant at, CloseReason reason) {
        closedAt = past(at);
        closeReason = closedAt == null ? null : reason;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Instant after(Instant start, int fromHours, int toHours) {
        return start.plusSeconds(random.nextInt(fromHours * 3600, toHours * 3600));
    }

    private Instant past(Instant at) {
        return at.isAfter(now) ? null : at;
    }
}
