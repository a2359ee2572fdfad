package org.sellerport.payouts;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.sellerport.ledger.api.Split;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Verification;

/**
 * How the payout of an order begins.
 *
 * @param since when that is
 * @param dueAt when the clock of its status ends; null where none runs
 */
record Beginning(Standing standing, Instant since, Instant dueAt) {

    /** Of an order that was received just now. */
    static Beginning received(Standing standing, Instant at, PayoutTerms terms) {
        return new Beginning(standing, at, at.plus(terms.verification()));
    }

    /** Of an order with a history. */
    static Beginning imported(Standing standing, PayoutTerms terms) {
        Instant since = Stream.of(standing.receivedAt(), standing.releasedAt(), standing.placedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Instant dueAt =
                switch (standing.payout()) {
                    // What sleeps has no clock; the day of a release is known all the same.
                    case VERIFYING, WITH_OPERATOR -> standing.dormant() ? null : since.plus(terms.verification());
                    case SCHEDULED -> terms.releaseAfter(since);
                    case NOT_DUE, RELEASED -> null;
                };
        return new Beginning(standing, since, dueAt);
    }

    Object[] columns() {
        PayoutStatus status = standing.payout();
        boolean trusted = status == PayoutStatus.SCHEDULED || status == PayoutStatus.RELEASED;
        boolean running = !trusted && !standing.dormant();
        Split split = standing.split();
        return new Object[] {
            standing.seller().value(),
            standing.order().value(),
            since,
            status,
            trusted ? Verification.Finding.MET : Verification.Finding.OPEN,
            trusted ? "HISTORY" : null,
            standing.dormant(),
            standing.disputed() ? since : null,
            standing.frozen() ? since : null,
            dueAt,
            running && (standing.disputed() || standing.frozen()) ? since : null,
            status == PayoutStatus.RELEASED ? Objects.requireNonNullElse(standing.releasedAt(), since) : null,
            standing.paid().currency().getCurrencyCode(),
            standing.paid().minorUnits(),
            standing.refunded().minorUnits(),
            split.commission().minorUnits(),
            split.affiliate().minorUnits(),
            split.seller().minorUnits()
        };
    }
}
