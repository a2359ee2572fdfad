package org.sellerport.refunds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.refunds.api.RefundIsSettled;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundUnderWay;
import org.sellerport.refunds.api.RefundView.Kind;

/**
 * One refund on its way: requested, then settled, or failed until somebody tries again. The processor's word that it is
 * settled always counts, for the money is where he says; after that nothing does.
 */
final class Refund {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFERENCE = 200;

    /** Which refund it is; this never changes. */
    record Face(SellerId seller, long id, OrderNo order, Money amount) {}

    /** Where it stands: as it is written. */
    record Stand(
            RefundStatus status,
            Instant endedAt,
            String failure,
            UUID key,
            boolean refused,
            String paymentReference,
            int steps) {}

    /** What a verb did; the detail may be null. */
    record Happened(Kind kind, String detail) {}

    private final Face face;
    private Stand stand;

    Refund(Face face, Stand stand) {
        this.face = face;
        this.stand = stand;
    }

    Optional<Happened> settle(String reference, Instant at) {
        if (stand.status() == RefundStatus.SETTLED) {
            return Optional.empty();
        }
        String named = cut(reference, LONGEST_REFERENCE);
        stand = new Stand(RefundStatus.SETTLED, at, null, stand.key(), false, named, stand.steps() + 1);
        return Optional.of(new Happened(Kind.SETTLED, named));
    }

    /**
     * It did not work.
     *
     * @param refused whether the processor said so, rather than nothing: then trying again is another request
     */
    Optional<Happened> fail(String reason, boolean refused, Instant at) {
        switch (stand.status()) {
            case SETTLED -> throw new RefundIsSettled(face.id());
            case FAILED -> {
                stand = failed(stand.endedAt(), stand.failure(), stand.refused() || refused, stand.steps());
                return Optional.empty();
            }
            case REQUESTED -> {
                String why = cut(reason, LONGEST_REASON);
                stand = failed(at, why, refused, stand.steps() + 1);
                return Optional.of(new Happened(Kind.FAILED, why));
            }
        }
        throw new IllegalStateException("No such status: " + stand);
    }

    private Stand failed(Instant at, String why, boolean refused, int steps) {
        return new Stand(RefundStatus.FAILED, at, why, stand.key(), refused, stand.paymentReference(), steps);
    }

    /**
     * Tries again. Where nobody knows what became of the last request it is the same request, so that the processor does
     * not pay twice.
     */
    Optional<Happened> retry() {
        switch (stand.status()) {
            case SETTLED -> throw new RefundIsSettled(face.id());
            case REQUESTED -> throw new RefundUnderWay(face.id());
            case FAILED -> {
                UUID key = stand.refused() ? UUID.randomUUID() : stand.key();
                stand = new Stand(
                        RefundStatus.REQUESTED, null, null, key, false, stand.paymentReference(), stand.steps() + 1);
                return Optional.of(new Happened(Kind.RETRIED, null));
            }
        }
        throw new IllegalStateException("No such status: " + stand);
    }

    /** Whether the answer to a request is one to the request that is open. */
    boolean isAskedWith(UUID key) {
        return stand.status() != RefundStatus.SETTLED && stand.key().equals(key);
    }

    private static String cut(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String shown = text.strip();
        return shown.length() > longest ? shown.substring(0, longest) : shown;
    }

    Face face() {
        return face;
    }

    Stand stand() {
        return stand;
    }
}
