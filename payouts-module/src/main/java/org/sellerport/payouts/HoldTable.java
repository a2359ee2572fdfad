package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/**
 * What stops payouts. The clocks of a verification and of a decision stand still meanwhile and go on with what was left; the day
 * of a release stays, and its order is passed over until nothing stops it.
 */
@ApplicationScoped
class HoldTable {

    /** What can stop a payout, with the column that says since when. */
    enum What {
        DISPUTED("disputed_at", "frozen_at"),
        FROZEN("frozen_at", "disputed_at");

        private final String own;
        private final String other;

        What(String own, String other) {
            this.own = own;
            this.other = other;
        }
    }

    @Inject
    private Sql sql;

    /** Nothing to do where no payout has begun. */
    void begin(What what, SellerId seller, OrderNo order, Instant at) {
        sql.update(
                "update payouts.payout set " + what.own + " = ?, stopped_at = case when status in"
                        + " ('VERIFYING', 'WITH_OPERATOR') and not dormant then coalesce(stopped_at, ?) end"
                        + PayoutTable.OF_ORDER,
                at,
                at,
                seller.value(),
                order.value());
    }

    void end(What what, SellerId seller, OrderNo order, Instant at) {
        sql.update("""
                update payouts.payout
                   set %1$s = null,
                       due_at = case when %2$s is null and stopped_at is not null
                                     then due_at + (?::timestamptz - stopped_at) else due_at end,
                       stopped_at = case when %2$s is null then null else stopped_at end
                """.formatted(what.own, what.other) + PayoutTable.OF_ORDER, at, seller.value(), order.value());
    }
}
