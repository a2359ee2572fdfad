package org.sellerport.orders;

import static org.sellerport.orders.api.Deadline.Kind.CANCELLATION_ANSWER;
import static org.sellerport.orders.api.Deadline.Kind.FIRST_SCAN;
import static org.sellerport.orders.api.Deadline.Kind.PAYMENT;
import static org.sellerport.orders.api.Deadline.Kind.RECEIPT;
import static org.sellerport.orders.api.Deadline.Kind.RISK_REVIEW;
import static org.sellerport.orders.api.Deadline.Kind.SHIP_BY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.TrackingStatus;

/**
 * What the rules say of an order, as simply as they can be said. It shares no idea with the product: clocks are hour
 * glasses that run out while time passes, and a table says what is refused where. Times are seconds.
 */
final class ModelOrder {

    static final long HOUR = 3_600;
    static final long DAY = 24 * HOUR;

    /** What is refused in which state; a dot where the state allows it. */
    private static final String TABLE = """
            command AWAITING_PAYMENT   RISK_REVIEW         AWAITING_SHIPMENT  PARTIALLY_SHIPPED  AWAITING_RECEIPT AWAITING_PAYOUT  COMPLETED   CLOSED
            adjust  .                  already-paid        already-paid       already-paid       already-paid     already-paid     order-ended order-ended
            pay     .                  already-paid        already-paid       already-paid       already-paid     already-paid     order-ended order-ended
            cancel  .                  .                   cancel-not-free    cancel-not-free    cancel-not-free  cancel-not-free  order-ended order-ended
            decide  not-under-review   .                   not-under-review   not-under-review   not-under-review not-under-review order-ended order-ended
            ask     .                  .                   .                  .                  .                .                order-ended order-ended
            answer  .                  .                   .                  .                  .                .                order-ended order-ended
            ship    order-unpaid       risk-review-pending .                  .                  already-shipped  already-shipped  order-ended order-ended
            correct .                  .                   .                  .                  .                .                order-ended order-ended
            receive receipt-not-due    receipt-not-due     receipt-not-due    receipt-not-due    .                receipt-not-due  order-ended order-ended
            freeze  .                  .                   .                  .                  .                .                order-ended order-ended
            move    .                  .                   .                  .                  .                .                order-ended order-ended
            dispute dispute-impossible dispute-impossible  dispute-impossible dispute-impossible .                .                .           dispute-impossible
            """;

    private static final Map<String, Map<OrderStatus, String>> REFUSED = read(TABLE);

    /** Which payouts lead to which, before they are released. */
    private static final Map<PayoutStatus, Set<PayoutStatus>> PAYOUTS = Map.of(
            PayoutStatus.NOT_DUE, Set.of(),
            PayoutStatus.VERIFYING, Set.of(PayoutStatus.WITH_OPERATOR, PayoutStatus.SCHEDULED),
            PayoutStatus.WITH_OPERATOR, Set.of(PayoutStatus.SCHEDULED),
            PayoutStatus.SCHEDULED, Set.of(PayoutStatus.VERIFYING),
            PayoutStatus.RELEASED, Set.of());

    /** A parcel: the latest word of its carrier, and how long it may still go unseen. */
    static final class Box {
        long shippedAt;
        long wordAt;
        TrackingStatus word;
        Long deliveredAt;
        Long unseenFor;
        Long suspectedAt;
        int corrections;
    }

    final long[] quantities;
    final long[] prices;
    final int serviceDays;
    final int processingDays;
    final long[] shipped;
    final List<Box> boxes = new ArrayList<>();
    final Map<Deadline.Kind, Long> glasses = new EnumMap<>(Deadline.Kind.class);
    final List<String> facts = new ArrayList<>();

    long now;
    OrderStatus status = OrderStatus.AWAITING_PAYMENT;
    PaymentStatus payment = PaymentStatus.UNPAID;
    CancellationStatus cancellation = CancellationStatus.NONE;
    PayoutStatus payout = PayoutStatus.NOT_DUE;
    DisputeStatus dispute = DisputeStatus.NONE;
    CancelReason reason;
    ReceivedBy receivedBy;
    boolean dormant;
    boolean frozen;
    boolean objected;
    boolean waiting;
    String paymentId;
    long freight;
    long discount;
    long refunded;
    int extensions;
    long extendedDays;
    private long receiptStandsSince;
    private Long deliveredAt;
    private Long receivedAt;

    ModelOrder(long[] quantities, long[] prices, long freight, int serviceDays, int processingDays) {
        this.quantities = quantities;
        this.prices = prices;
        this.freight = freight;
        this.serviceDays = serviceDays;
        this.processingDays = processingDays;
        this.shipped = new long[quantities.length];
        glasses.put(PAYMENT, 20 * DAY);
    }

    private static Map<String, Map<OrderStatus, String>> read(String table) {
        List<String[]> rows = table.lines().map(line -> line.split(" +", -1)).toList();
        Map<String, Map<OrderStatus, String>> refused = new HashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<OrderStatus, String> where = new EnumMap<>(OrderStatus.class);
            for (int i = 1; i < row.length; i++) {
                where.put(OrderStatus.valueOf(rows.get(0)[i]), row[i]);
            }
            refused.put(row[0], where);
        }
        return refused;
    }

    /** Imported history of an order that waits to be shipped. */
    void importToShip() {
        dormant = true;
        status = OrderStatus.AWAITING_SHIPMENT;
        payment = PaymentStatus.FUNDED;
        glasses.clear();
    }

    // ---- Time ----

    void passTo(long then) {
        while (true) {
            Deadline.Kind next = next();
            if (next == null || now + left(next) > then) {
                run(then - now);
                return;
            }
            run(left(next));
            runOut(next);
        }
    }

    private void run(long seconds) {
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            if (glasses.containsKey(kind) && runs(kind)) {
                glasses.merge(kind, -seconds, Long::sum);
            }
        }
        if (runs(FIRST_SCAN)) {
            boxes.stream().filter(box -> box.unseenFor != null).forEach(box -> box.unseenFor -= seconds);
        }
        now += seconds;
    }

    private Deadline.Kind next() {
        Deadline.Kind next = null;
        for (Deadline.Kind kind : ends().keySet()) {
            if (next == null || left(kind) < left(next)) {
                next = kind;
            }
        }
        return next;
    }

    private Long left(Deadline.Kind kind) {
        return kind == FIRST_SCAN
                ? boxes.stream()
                        .map(box -> box.unseenFor)
                        .filter(left -> left != null)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : glasses.get(kind);
    }

    private boolean runs(Deadline.Kind kind) {
        return !frozen
                && switch (kind) {
                    case PAYMENT, RISK_REVIEW, CANCELLATION_ANSWER -> true;
                    case FIRST_SCAN ->
                        status == OrderStatus.PARTIALLY_SHIPPED || status == OrderStatus.AWAITING_RECEIPT;
                    case SHIP_BY -> cancellation != CancellationStatus.REQUESTED;
                    case RECEIPT ->
                        dispute != DisputeStatus.OPEN
                                && boxes.stream().noneMatch(box -> box.word != null && box.word.isTrouble());
                };
    }

    /** When each glass that runs is empty. */
    Map<Deadline.Kind, Long> ends() {
        Map<Deadline.Kind, Long> ends = new TreeMap<>();
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            if (left(kind) != null && runs(kind)) {
                ends.put(kind, now + left(kind));
            }
        }
        return ends;
    }

    private void runOut(Deadline.Kind kind) {
        switch (kind) {
            case PAYMENT -> close("CLOSED buyer_pay_timeout");
            case RISK_REVIEW -> {
                if (waiting) {
                    close("CLOSED risk_reject_closed");
                } else if (objected) {
                    waiting = true;
                    glasses.put(RISK_REVIEW, 3 * DAY);
                    tell("RISK_OBJECTED");
                } else {
                    passReview();
                }
            }
            case CANCELLATION_ANSWER -> {
                cancellation = CancellationStatus.ACCEPTED;
                close("CLOSED cancel_order_close_trade " + reason);
            }
            case SHIP_BY -> missShipBy();
            case FIRST_SCAN -> {
                Box unseen = boxes.stream()
                        .filter(box -> box.unseenFor != null && box.unseenFor <= 0)
                        .findFirst()
                        .orElseThrow();
                unseen.unseenFor = null;
                unseen.suspectedAt = now;
                tell("SHIPMENT_SUSPECTED");
            }
            case RECEIPT ->
                receive(deliveredAt != null && deliveredAt + 5 * DAY <= now ? ReceivedBy.CARRIER : ReceivedBy.TIMEOUT);
        }
    }

    private void missShipBy() {
        if (status == OrderStatus.AWAITING_SHIPMENT) {
            close("CLOSED seller_send_goods_timeout");
            return;
        }
        long back = Math.min(amount() - refunded, unshippedShare());
        giveBack(back);
        glasses.remove(SHIP_BY);
        awaitReceipt();
        tell("UNSHIPPED_REFUNDED " + back);
    }

    private void giveBack(long cents) {
        refunded += cents;
        if (refunded == amount()) {
            payment = PaymentStatus.REFUNDED;
        } else if (refunded > 0) {
            payment = PaymentStatus.PARTLY_REFUNDED;
        }
    }

    private long unshippedShare() {
        long goods = Math.max(0, goods() - discount);
        long[] totals = new long[prices.length];
        for (int i = 0; i < prices.length; i++) {
            totals[i] = prices[i] * quantities[i];
        }
        long[] shares = shares(goods, totals);
        long back = 0;
        for (int i = 0; i < prices.length; i++) {
            back += shares(shares[i], new long[] {quantities[i] - shipped[i], shipped[i]})[0];
        }
        return back;
    }

    /** Cents dealt out one by one to whoever is furthest below what he should have; the first of equals. */
    private static long[] shares(long cents, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] fair = sum == 0 ? weights.clone() : weights;
        if (sum == 0) {
            Arrays.fill(fair, 1);
            sum = fair.length;
        }
        long[] shares = new long[fair.length];
        long dealt = 0;
        for (int i = 0; i < fair.length; i++) {
            shares[i] = cents * fair[i] / sum;
            dealt += shares[i];
        }
        for (; dealt < cents; dealt++) {
            int poorest = 0;
            for (int i = 1; i < fair.length; i++) {
                if (cents * fair[i] - shares[i] * sum > cents * fair[poorest] - shares[poorest] * sum) {
                    poorest = i;
                }
            }
            shares[poorest]++;
        }
        return shares;
    }

    // ---- What anybody does: the code of the refusal, or null ----

    String adjust(long cents) {
        String no = refused("adjust");
        if (no == null && payment != PaymentStatus.UNPAID) {
            no = "already-paid";
        }
        if (no == null && cents <= 0) {
            no = "price-invalid";
        }
        if (no != null) {
            return no;
        }
        discount = Math.max(0, goods() + freight - cents);
        freight = Math.max(freight, cents - goods());
        return tell("PRICE_ADJUSTED");
    }

    String pay(String id, long cents) {
        if (id.equals(paymentId)) {
            return cents == amount() ? null : "amount-differs";
        }
        String no = refused("pay");
        if (no == null && payment != PaymentStatus.UNPAID) {
            no = "already-paid";
        }
        if (no == null && cents != amount()) {
            no = "amount-differs";
        }
        if (no != null) {
            return no;
        }
        paymentId = id;
        payment = PaymentStatus.AUTHORISED;
        return tell("PAYMENT_AUTHORISED");
    }

    String settle(String id, boolean objects) {
        if (dormant) {
            return "order-dormant";
        }
        if (!id.equals(paymentId)) {
            return "payment-missing";
        }
        if (payment == PaymentStatus.VOIDED) {
            payment = PaymentStatus.REFUNDED;
            refunded = amount();
            return tell("FUNDS_RETURNED");
        }
        if (payment == PaymentStatus.AUTHORISED) {
            payment = PaymentStatus.FUNDED;
            objected = objects;
            status = OrderStatus.RISK_REVIEW;
            glasses.remove(PAYMENT);
            glasses.put(RISK_REVIEW, DAY);
            tell("FUNDS_ARRIVED");
        }
        return null;
    }

    String cancel() {
        String no = refused("cancel");
        return no != null
                ? no
                : close(
                        status == OrderStatus.RISK_REVIEW
                                ? "CLOSED buyer_cancel_order_in_risk"
                                : "CLOSED buyer_cancel_notpay_order");
    }

    String decide(boolean pass) {
        String no = refused("decide");
        return no != null ? no : pass ? passReview() : close("CLOSED risk_reject_closed");
    }

    private String passReview() {
        status = OrderStatus.AWAITING_SHIPMENT;
        glasses.remove(RISK_REVIEW);
        glasses.put(SHIP_BY, processingDays * DAY);
        return tell("RISK_PASSED");
    }

    String ask(CancelReason why) {
        String no = refused("ask");
        if (no == null && why.fault() == Fault.PLATFORM) {
            no = "reason-not-for-buyers";
        }
        if (no == null && (status != OrderStatus.AWAITING_SHIPMENT || isAsked())) {
            no = "cancellation-impossible";
        }
        if (no != null) {
            return no;
        }
        cancellation = CancellationStatus.REQUESTED;
        reason = why;
        glasses.put(CANCELLATION_ANSWER, 48 * HOUR);
        return tell("CANCELLATION_REQUESTED");
    }

    private boolean isAsked() {
        return cancellation == CancellationStatus.REQUESTED;
    }

    private String unanswerable() {
        String no = refused("answer");
        return no == null && !isAsked() ? "cancellation-missing" : no;
    }

    String changeReason(CancelReason why) {
        String no = unanswerable();
        if (no == null && why.fault() == Fault.PLATFORM) {
            no = "reason-not-for-buyers";
        }
        if (no == null && why != reason) {
            reason = why;
            tell("CANCEL_REASON_CHANGED");
        }
        return no;
    }

    String end(CancellationStatus outcome) {
        String no = unanswerable();
        if (no != null) {
            return no;
        }
        cancellation = outcome;
        if (outcome == CancellationStatus.ACCEPTED) {
            return close("CLOSED cancel_order_close_trade " + reason);
        }
        glasses.remove(CANCELLATION_ANSWER);
        return tell("CANCELLATION_" + outcome);
    }

    /** The parts of one parcel, or all that is left where none is named. */
    String ship(List<Part> parts) {
        String no = refused("ship");
        if (no == null && isAsked()) {
            no = "cancellation-open";
        }
        if (no == null && frozen) {
            no = "order-frozen";
        }
        if (no == null) {
            no = unfit(parts);
        }
        if (no != null) {
            return no;
        }
        for (Part part : parts) {
            shipped[part.line() - 1] += part.quantity();
        }
        if (parts.isEmpty()) {
            System.arraycopy(quantities, 0, shipped, 0, shipped.length);
        }
        Box box = new Box();
        box.shippedAt = now;
        box.unseenFor = fiveWorkingDays(now);
        boxes.add(box);
        deliveredAt = null;
        if (Arrays.equals(quantities, shipped)) {
            glasses.remove(SHIP_BY);
            awaitReceipt();
        } else {
            status = OrderStatus.PARTIALLY_SHIPPED;
        }
        return tell("SHIPPED");
    }

    private String unfit(List<Part> parts) {
        Set<Integer> seen = new HashSet<>();
        for (Part part : parts) {
            if (part.line() < 1 || part.line() > quantities.length || !seen.add(part.line())) {
                return "line-unknown";
            }
            int line = part.line() - 1;
            if (part.quantity() < 1 || part.quantity() > quantities[line] - shipped[line]) {
                return "quantity-exceeded";
            }
        }
        return null;
    }

    /** From the same time of day, in Shanghai: a week from a weekday, less from a weekend. Day 0 is a Monday. */
    private static long fiveWorkingDays(long from) {
        long weekday = Math.floorDiv(from + 8 * HOUR, DAY) % 7;
        return (weekday == 5 ? 6 : weekday == 6 ? 5 : 7) * DAY;
    }

    private void awaitReceipt() {
        status = OrderStatus.AWAITING_RECEIPT;
        long last = boxes.get(boxes.size() - 1).shippedAt;
        glasses.put(RECEIPT, Math.max(0, last + serviceDays * DAY - now));
        receiptStandsSince = now;
        deliveredAt = null;
        noteDelivery(now);
    }

    String track(int no, TrackingStatus said, long at) {
        if (dormant) {
            return "order-dormant";
        }
        if (no < 1 || no > boxes.size()) {
            return "shipment-unknown";
        }
        boolean stood = !runs(RECEIPT);
        Box box = boxes.get(no - 1);
        box.unseenFor = null;
        TrackingStatus before = box.word;
        if (before == null || at > box.wordAt || (at == box.wordAt && said.compareTo(before) > 0)) {
            box.deliveredAt = said != TrackingStatus.DELIVERED
                    ? null
                    : before == TrackingStatus.DELIVERED ? box.deliveredAt : Long.valueOf(at);
            box.word = said;
            box.wordAt = at;
            box.suspectedAt = null;
            if (said != before) {
                facts.add(at + " " + said);
            }
        }
        if (!stood) {
            receiptStandsSince = now;
        }
        noteDelivery(now);
        return null;
    }

    /** Five days once all is delivered, and the service's own time again where that turns out wrong. */
    private void noteDelivery(long known) {
        Long before = deliveredAt;
        deliveredAt = boxes.stream().anyMatch(box -> box.deliveredAt == null)
                ? null
                : boxes.stream()
                        .map(box -> box.deliveredAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (!glasses.containsKey(RECEIPT) || Objects.equals(before, deliveredAt)) {
            return;
        }
        long standing = runs(RECEIPT) ? known : receiptStandsSince;
        if (deliveredAt != null) {
            long gone = Math.max(0, standing - deliveredAt);
            glasses.merge(RECEIPT, Math.max(0, 5 * DAY - gone), Math::min);
        } else {
            long usual = boxes.get(boxes.size() - 1).shippedAt + (serviceDays + extendedDays) * DAY;
            glasses.merge(RECEIPT, Math.max(usual, known) - standing, Math::max);
        }
    }

    String correct(int no) {
        String not = refused("correct");
        if (not == null && (no < 1 || no > boxes.size())) {
            not = "shipment-unknown";
        }
        if (not == null && boxes.get(no - 1).corrections == 2) {
            not = "corrections-used-up";
        }
        if (not == null && now > boxes.get(no - 1).shippedAt + 5 * DAY) {
            not = "correction-too-late";
        }
        if (not != null) {
            return not;
        }
        boxes.get(no - 1).corrections++;
        return tell("TRACKING_CORRECTED");
    }

    String confirm() {
        String no = refused("receive");
        return no != null ? no : receive(ReceivedBy.BUYER);
    }

    private String receive(ReceivedBy how) {
        receivedBy = how;
        receivedAt = now;
        status = OrderStatus.AWAITING_PAYOUT;
        payout = PayoutStatus.VERIFYING;
        glasses.clear();
        return tell("RECEIPT_CONFIRMED " + how);
    }

    String extend(long days) {
        String no = refused("receive");
        if (no == null && (extensions == 2 || extendedDays == 30)) {
            no = "extensions-used-up";
        }
        if (no == null && (days < 1 || days > 30 - extendedDays)) {
            no = "extension-invalid";
        }
        if (no != null) {
            return no;
        }
        extensions++;
        extendedDays += days;
        glasses.merge(RECEIPT, days * DAY, Long::sum);
        return tell("RECEIPT_EXTENDED");
    }

    // ---- Payout, dispute, refunds ----

    String movePayout(PayoutStatus to) {
        String no = refused("move");
        if (no == null && !PAYOUTS.get(payout).contains(to)) {
            no = "payout-move-illegal";
        }
        if (no != null) {
            return no;
        }
        payout = to;
        return tell("PAYOUT_MOVED " + to);
    }

    String payOut() {
        String no = refused("move");
        if (no == null && payout != PayoutStatus.SCHEDULED && payout != PayoutStatus.WITH_OPERATOR) {
            no = "payout-move-illegal";
        }
        if (no == null && dispute == DisputeStatus.OPEN) {
            no = "dispute-open";
        }
        if (no == null && frozen) {
            no = "order-frozen";
        }
        if (no != null) {
            return no;
        }
        payout = PayoutStatus.RELEASED;
        status = OrderStatus.COMPLETED;
        return tell("PAYOUT_RELEASED");
    }

    String dispute() {
        if (!dormant && dispute == DisputeStatus.OPEN) {
            return "dispute-open";
        }
        String no = refused("dispute");
        if (no == null && payment == PaymentStatus.REFUNDED) {
            no = "dispute-impossible";
        }
        boolean arrived = receivedAt != null || deliveredAt != null;
        if (no == null && !arrived && now < boxes.get(boxes.size() - 1).shippedAt + 10 * DAY) {
            no = "dispute-too-early";
        }
        if (no == null && receivedAt != null && now > receivedAt + 15 * DAY) {
            no = "dispute-too-late";
        }
        if (no != null) {
            return no;
        }
        if (runs(RECEIPT)) {
            receiptStandsSince = now;
        }
        dispute = DisputeStatus.OPEN;
        return tell("DISPUTE_OPENED");
    }

    String liftDispute() {
        if (dormant) {
            return "order-dormant";
        }
        if (dispute != DisputeStatus.OPEN) {
            return "dispute-missing";
        }
        dispute = DisputeStatus.ENDED;
        return tell("DISPUTE_ENDED");
    }

    String refund(long cents, RefundCause cause) {
        String no = unrefundable(cents);
        if (no != null) {
            return no;
        }
        if (cents < amount() - refunded || status == OrderStatus.COMPLETED) {
            giveBack(cents);
            return tell("REFUNDED " + cents);
        }
        if (isAsked()) {
            cancellation = CancellationStatus.ACCEPTED;
            return close("CLOSED cancel_order_close_trade " + reason);
        }
        return close(cause == RefundCause.DISPUTE ? "CLOSED dispute_ruled" : "CLOSED " + word(cause) + "_refunded");
    }

    private static String word(RefundCause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    private String unrefundable(long cents) {
        if (dormant) {
            return "order-dormant";
        }
        boolean funded = payment == PaymentStatus.FUNDED || payment == PaymentStatus.PARTLY_REFUNDED;
        boolean partly = status == OrderStatus.PARTIALLY_SHIPPED;
        long left = funded ? amount() - refunded : 0;
        if (left == 0) {
            return "refund-exceeds-payment";
        }
        if (partly && left == 1) {
            return "refund-not-whole";
        }
        if (cents <= 0) {
            return "refund-invalid";
        }
        return cents > left ? "refund-exceeds-payment" : partly && cents == left ? "refund-not-whole" : null;
    }

    String freeze() {
        String no = refused("freeze");
        if (no == null && frozen) {
            no = "order-frozen";
        }
        if (no != null) {
            return no;
        }
        if (runs(RECEIPT)) {
            receiptStandsSince = now;
        }
        frozen = true;
        return tell("FROZEN");
    }

    String unfreeze() {
        if (dormant) {
            return "order-dormant";
        }
        if (!frozen) {
            return "not-frozen";
        }
        frozen = false;
        return tell("UNFROZEN");
    }

    /** Imported history that waits to be shipped comes alive; the clocks begin now. */
    String activate() {
        if (dormant) {
            dormant = false;
            glasses.put(SHIP_BY, 7 * DAY);
            tell("ACTIVATED");
        }
        return null;
    }

    // ---- Common ----

    private String refused(String command) {
        if (dormant) {
            return "order-dormant";
        }
        String no = REFUSED.get(command).get(status);
        return no.equals(".") ? null : no;
    }

    private String close(String fact) {
        if (payment == PaymentStatus.AUTHORISED) {
            payment = PaymentStatus.VOIDED;
        }
        if (payment == PaymentStatus.FUNDED || payment == PaymentStatus.PARTLY_REFUNDED) {
            payment = PaymentStatus.REFUNDED;
            refunded = amount();
        }
        status = OrderStatus.CLOSED;
        payout = PayoutStatus.NOT_DUE;
        glasses.clear();
        return tell(fact);
    }

    private String tell(String fact) {
        facts.add(now + " " + fact);
        return null;
    }

    long goods() {
        long goods = 0;
        for (int i = 0; i < prices.length; i++) {
            goods += prices[i] * quantities[i];
        }
        return goods;
    }

    long amount() {
        return goods() + freight - discount;
    }

    Set<Hold> holds() {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (isAsked()) {
            holds.add(Hold.CANCELLATION);
        }
        if (dispute == DisputeStatus.OPEN) {
            holds.add(Hold.DISPUTE);
        }
        if (frozen) {
            holds.add(Hold.FROZEN);
        }
        return holds;
    }
}
