package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.payouts.api.ForecastDay;
import org.sellerport.payouts.api.PayoutDecisions;
import org.sellerport.payouts.api.PayoutFilter;
import org.sellerport.platform.Sql;

/** Reads the lists of payouts; a page costs the same wherever it lies. */
@ApplicationScoped
class PayoutLists {

    /** What the index payout_held has, word for word. */
    private static final String HELD = " and (status in ('VERIFYING', 'WITH_OPERATOR')"
            + " or (status = 'SCHEDULED' and (disputed_at is not null or frozen_at is not null)))";

    private static final String NEWEST = " and (since, order_no) < (?, ?) order by since desc, order_no desc limit ?";

    private static final String ELIGIBLE = """
            select * from payouts.payout
             where seller_id = ? and status in ('VERIFYING', 'WITH_OPERATOR') and not dormant
               and disputed_at is null and frozen_at is null and open_request is null and (due_at, order_no) > (?, ?)
             order by due_at, order_no limit ?""";

    private static final String TO_DECIDE = """
            select * from payouts.payout
             where status = 'WITH_OPERATOR' and (due_at, seller_id, order_no) > (?, ?, ?)
             order by due_at, seller_id, order_no limit ?""";

    private static final String FORECAST = """
            select greatest((due_at at time zone ?)::date, (?::timestamptz at time zone ?)::date) as day, currency,
                   sum(payout)::bigint as amount, count(*) as orders
              from payouts.payout
             where seller_id = ? and status = 'SCHEDULED' and not dormant and disputed_at is null and frozen_at is null
             group by 1, 2 order by 1, 2""";

    @Inject
    private Sql sql;

    List<Payout> newest(SellerId seller, PayoutFilter filter, Place after, int most) {
        String wanted = filter.onlyHeld() ? HELD : "";
        return filter.status().isPresent()
                ? sql.list(
                        "select * from payouts.payout where seller_id = ? and status = ?" + wanted + NEWEST,
                        PayoutTable::read,
                        seller.value(),
                        filter.status().get(),
                        after.at(),
                        after.order(),
                        most)
                : sql.list(
                        "select * from payouts.payout where seller_id = ?" + wanted + NEWEST,
                        PayoutTable::read,
                        seller.value(),
                        after.at(),
                        after.order(),
                        most);
    }

    List<Payout> eligible(SellerId seller, Place after, int most) {
        return sql.list(ELIGIBLE, PayoutTable::read, seller.value(), after.at(), after.order(), most);
    }

    List<Payout> toDecide(Place after, int most) {
        return sql.list(TO_DECIDE, PayoutTable::read, after.at(), after.seller(), after.order(), most);
    }

    PayoutDecisions.Backlog backlog(Instant now) {
        return sql.first(
                        "select count(*) as n, count(*) filter (where due_at <= ? and stopped_at is null) as late"
                                + " from payouts.payout where status = 'WITH_OPERATOR'",
                        row -> new PayoutDecisions.Backlog(row.getLong("n"), row.getLong("late")),
                        now)
                .orElseThrow();
    }

    List<ForecastDay> forecast(SellerId seller, Instant now, ZoneId zone) {
        return sql.list(
                FORECAST,
                row -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new ForecastDay(
                            row.getObject("day", LocalDate.class),
                            currency,
                            new Money(row.getLong("amount"), currency),
                            row.getLong("orders"));
                },
                zone.getId(),
                now,
                zone.getId(),
                seller.value());
    }
}
