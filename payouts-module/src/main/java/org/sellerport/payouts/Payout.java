package org.sellerport.payouts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.payouts.api.Verification;

/**
 * An order's payout: what is known of its delivery, where its money stands, and until when.
 *
 * @param verification as found, or approved
 * @param countryTold the country that a carrier named instead, or null
 * @param dueAt when the clock of its status ends; null where none runs
 * @param stoppedAt since when that clock stands still, or null
 * @param openRequest the early-release request that is open for it, or null
 */
record Payout(
        SellerId seller,
        OrderNo order,
        Instant since,
        PayoutStatus status,
        Verification verification,
        String countryTold,
        String postCodeTold,
        boolean dormant,
        Instant disputedAt,
        Instant frozenAt,
        Instant dueAt,
        Instant stoppedAt,
        Instant releasedAt,
        Long openRequest,
        Long lastRequest,
        Parts parts) {

    /** What the money is parted into as things stand: paid = refunded + commission + affiliate + payout. */
    record Parts(Money paid, Money refunded, Money commission, Money affiliate, Money payout) {}

    OrderRef ref() {
        return OrderRef.of(seller, order);
    }

    /** Where it goes when this is found; empty where it stays. */
    Optional<PayoutStatus> next(Verification found) {
        boolean verified = found.state() == Verification.State.VERIFIED;
        PayoutStatus next =
                switch (status) {
                    case VERIFYING, WITH_OPERATOR -> verified ? PayoutStatus.SCHEDULED : status;
                    case SCHEDULED -> verified ? status : PayoutStatus.VERIFYING;
                    case NOT_DUE, RELEASED -> status;
                };
        return next == status ? Optional.empty() : Optional.of(next);
    }

    /** Whether that was found before. */
    boolean isKnown(DeliveryCheck check) {
        return verification.equals(check.verification())
                && Objects.equals(countryTold, check.countryTold())
                && Objects.equals(postCodeTold, check.postCodeTold());
    }

    /** What stops its release, or null. */
    SkipReason heldBy() {
        if (dormant) {
            return SkipReason.DORMANT;
        }
        if (frozenAt != null) {
            return SkipReason.FROZEN;
        }
        return disputedAt == null ? null : SkipReason.DISPUTED;
    }

    /** Whether its verification goes on. */
    boolean isUnverified() {
        return status == PayoutStatus.VERIFYING || status == PayoutStatus.WITH_OPERATOR;
    }

    /** Whether the seller may ask for an early release. */
    boolean isEligible() {
        return isUnverified() && heldBy() == null && openRequest == null;
    }

    /** When the clock of a status ends that begins at this instant; null where it has none. */
    Instant dueIn(PayoutStatus to, PayoutTerms terms, Instant at) {
        return switch (to) {
            case VERIFYING -> since.plus(terms.verification());
            case WITH_OPERATOR -> Objects.requireNonNullElse(dueAt, at).plus(terms.decision());
            case SCHEDULED -> terms.releaseAfter(at);
            case NOT_DUE, RELEASED -> null;
        };
    }

    /** Since when the clock of a status stands still that begins at this instant; null where it runs. */
    Instant stoppedIn(PayoutStatus to, Instant at) {
        return switch (to) {
            case VERIFYING, WITH_OPERATOR -> heldBy() == null ? null : Objects.requireNonNullElse(stoppedAt, at);
            case SCHEDULED, NOT_DUE, RELEASED -> null;
        };
    }
}
