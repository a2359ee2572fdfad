package org.sellerport.disputes;

import java.util.ArrayList;
import java.util.List;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.Side;

/**
 * The rules of a dispute once more, as simply as they can be said: cents, seconds and the codes of refusals. It also plays
 * the order: what was paid, what went back, whether it counts as disputed and whether it is frozen.
 */
final class ModelDispute {

    static final long DAY = 86_400;
    static final long PAID = 10_000;
    private static final int MOST_PROPOSALS = 30;

    /** What one side proposed. */
    static final class Offered {
        final Side side;
        final long cents;
        final boolean back;
        boolean buyer;
        boolean seller;
        String status = "OPEN";

        Offered(Side side, long cents, boolean back) {
            this.side = side;
            this.cents = cents;
            this.back = back;
            this.buyer = side == Side.BUYER;
            this.seller = side == Side.SELLER;
        }
    }

    long now;
    long refunded;
    boolean disputed;
    boolean frozen;

    DisputeState state = DisputeState.ENDED;
    DisputeOutcome outcome = DisputeOutcome.WITHDRAWN;
    int rounds;
    long due = -1;
    long alarm = -1;
    long stoppedAt = -1;
    long asked;
    boolean askedBack;
    long settled;
    boolean sent;
    int payments;
    long openedAt;
    long stood;
    final List<Offered> offers = new ArrayList<>();

    long left() {
        return PAID - refunded;
    }

    boolean isOpen() {
        return state != DisputeState.ENDED;
    }

    private boolean isNegotiable() {
        return state == DisputeState.AWAITING_SELLER
                || state == DisputeState.NEGOTIATING
                || state == DisputeState.WITH_OPERATOR;
    }

    String open(long cents, boolean back) {
        if (isOpen() || outcome != DisputeOutcome.WITHDRAWN) {
            return "dispute-settled";
        }
        if (rounds == 2) {
            return "dispute-reopened";
        }
        String wrong = wrong(cents, back, Side.BUYER);
        if (wrong != null) {
            return wrong;
        }
        rounds++;
        openedAt = now;
        stood = 0;
        disputed = true;
        outcome = null;
        asked = cents;
        askedBack = back;
        offers.add(new Offered(Side.BUYER, cents, back));
        begin(DisputeState.AWAITING_SELLER, 5);
        return null;
    }

    private void begin(DisputeState next, long days) {
        stood += stoppedAt < 0 ? 0 : now - stoppedAt;
        state = next;
        due = now + days * DAY;
        alarm = next == DisputeState.WITH_OPERATOR ? now + 14 * DAY : -1;
        stoppedAt = frozen ? now : -1;
    }

    private String wrong(long cents, boolean back, Side side) {
        boolean needsMoney = side == Side.BUYER || back;
        if (cents < 0 || cents > left() || (needsMoney && cents == 0)) {
            return "offer-invalid";
        }
        return back && sent ? "return-made" : null;
    }

    String propose(Side side, long cents, boolean back) {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (!isNegotiable() || (side == Side.OPERATOR && state != DisputeState.WITH_OPERATOR)) {
            return "dispute-not-negotiable";
        }
        if (offers.stream().filter(one -> one.side == side).count() >= MOST_PROPOSALS) {
            return "proposals-used-up";
        }
        String wrong = wrong(cents, back, side);
        if (wrong != null) {
            return wrong;
        }
        if (side == Side.BUYER && state != DisputeState.NEGOTIATING && (cents > asked || (askedBack && !back))) {
            return "claim-raised";
        }
        offers.stream()
                .filter(one -> one.side == side && one.status.equals("OPEN"))
                .forEach(one -> one.status = "REPLACED");
        offers.add(new Offered(side, cents, back));
        if (side == Side.BUYER) {
            asked = cents;
            askedBack = back;
        }
        if (side == Side.SELLER && state == DisputeState.AWAITING_SELLER) {
            begin(DisputeState.NEGOTIATING, 7);
        }
        return null;
    }

    String accept(Side side, int no) {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (!isNegotiable()) {
            return "dispute-not-negotiable";
        }
        if (no < 1 || no > offers.size()) {
            return "proposal-unknown";
        }
        Offered offer = offers.get(no - 1);
        if (!offer.status.equals("OPEN")) {
            return "proposal-not-open";
        }
        if (side == Side.BUYER ? offer.buyer : offer.seller) {
            return "proposal-own";
        }
        offer.buyer |= side == Side.BUYER;
        offer.seller |= side == Side.SELLER;
        if (offer.buyer && offer.seller) {
            offer.status = "ACCEPTED";
            settle(offer.cents, offer.back, DisputeOutcome.AGREED);
        }
        return null;
    }

    private void settle(long cents, boolean back, DisputeOutcome how) {
        settled = cents;
        lapse();
        if (back && !sent) {
            begin(DisputeState.AWAITING_RETURN, 10);
        } else {
            end(how, cents);
        }
    }

    private void lapse() {
        offers.stream().filter(one -> one.status.equals("OPEN")).forEach(one -> one.status = "LAPSED");
    }

    private void end(DisputeOutcome how, long cents) {
        long refund = Math.min(cents, left());
        refunded += refund;
        payments += refund > 0 ? 1 : 0;
        lapse();
        state = DisputeState.ENDED;
        outcome = how;
        disputed = false;
        due = -1;
        alarm = -1;
        stoppedAt = -1;
    }

    String escalate() {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (state != DisputeState.NEGOTIATING) {
            return "dispute-not-escalatable";
        }
        begin(DisputeState.WITH_OPERATOR, 30);
        return null;
    }

    String rule(long cents, boolean back) {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (state != DisputeState.WITH_OPERATOR) {
            return "dispute-not-with-operator";
        }
        String wrong = wrong(cents, back, Side.OPERATOR);
        if (wrong == null) {
            settle(cents, back, DisputeOutcome.RULED);
        }
        return wrong;
    }

    String withdraw() {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (state == DisputeState.RETURNING) {
            return "return-under-way";
        }
        end(DisputeOutcome.WITHDRAWN, 0);
        return null;
    }

    String send() {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (state != DisputeState.AWAITING_RETURN) {
            return "return-not-due";
        }
        sent = true;
        begin(DisputeState.RETURNING, 16);
        return null;
    }

    String receive(boolean contested) {
        if (!isOpen()) {
            return "dispute-over";
        }
        if (state != DisputeState.RETURNING) {
            return "return-not-shipped";
        }
        if (contested) {
            asked = settled;
            askedBack = false;
            begin(DisputeState.WITH_OPERATOR, 30);
        } else {
            end(DisputeOutcome.RETURNED, settled);
        }
        return null;
    }

    /** Another refund of the order. */
    void refundOtherwise(long cents) {
        refunded += Math.min(cents, left());
        if (left() == 0 && isOpen()) {
            end(DisputeOutcome.ORDER_REFUNDED, 0);
        }
    }

    void freeze(boolean on) {
        frozen = on;
        if (!isOpen()) {
            return;
        }
        if (on) {
            stoppedAt = now;
        } else {
            long still = now - stoppedAt;
            due += still;
            alarm += alarm < 0 ? 0 : still;
            stood += still;
            stoppedAt = -1;
        }
    }

    void passTo(long moment) {
        while (isOpen() && stoppedAt < 0 && next() <= moment) {
            now = next();
            expire();
        }
        now = moment;
    }

    private long next() {
        return alarm >= 0 && alarm < due ? alarm : due;
    }

    private void expire() {
        if (alarm >= 0 && alarm < due) {
            alarm += DAY;
            return;
        }
        switch (state) {
            case AWAITING_SELLER -> settle(asked, askedBack, DisputeOutcome.NOT_ANSWERED);
            case NEGOTIATING -> begin(DisputeState.WITH_OPERATOR, 30);
            case WITH_OPERATOR -> settle(asked, askedBack, DisputeOutcome.NOT_RULED);
            case AWAITING_RETURN -> end(DisputeOutcome.NOT_RETURNED, 0);
            case RETURNING -> end(DisputeOutcome.RETURN_NOT_CONFIRMED, settled);
            case ENDED -> throw new IllegalStateException("Nothing runs");
        }
    }
}
