package org.sellerport.disputes;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeUnknown;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.SettlementOutlook;
import org.sellerport.disputes.api.Settlements;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.scorecard.api.Measure;

/** Asks the database for a dispute and the ended ones of its group. */
@Stateless
@Local(Settlements.class)
public class SettlementDesk implements Settlements {

    // What the buyer opened it with, the second time where there was one; imported ones have no proposals.
    private static final String CLAIM = """
            left join lateral (select solution, amount from disputes.proposal p
                      where p.seller_id = d.seller_id and p.order_no = d.order_no and side = 'BUYER'
                        and made_at >= d.opened_at
                      order by proposal_no limit 1) as claim on true""";

    private static final String ONE = """
            select d.reason, d.currency, d.most, coalesce(claim.solution, d.asked_solution) as solution,
                   coalesce(claim.amount, d.asked_amount) as amount
              from disputes.dispute d
              %s
             where d.seller_id = ? and d.order_no = ?""".formatted(CLAIM);

    // The latest of each reason by its own index, then the latest of all: no dispute more is looked at.
    private static final String ENDED = """
            select d.currency, d.most, coalesce(claim.amount, d.asked_amount) as claim,
                   offer.solution as offer_solution, offer.amount as offered,
                   d.return_contested_at is null and exists (
                     select 1 from disputes.dispute_event e
                      where e.seller_id = d.seller_id and e.order_no = d.order_no and e.step = 'ESCALATED'
                        and e.at >= d.opened_at) as to_operator,
                   case when d.settled_solution = 'RETURN_AND_REFUND' then d.settled_amount end as returning,
                   d.outcome, d.refund
              from (select latest.* from unnest(?::text[]) as wanted (reason),
                           lateral (select * from disputes.dispute one
                                     where one.seller_id = ? and one.reason = wanted.reason and one.state = 'ENDED'
                                     order by one.ended_at desc limit ?) as latest
                     order by latest.ended_at desc limit ?) as d
              %s
              left join lateral (select solution, amount from disputes.proposal p
                                  where p.seller_id = d.seller_id and p.order_no = d.order_no and side = 'SELLER'
                                    and made_at >= d.opened_at
                                  order by proposal_no desc limit 1) as offer on true""".formatted(CLAIM);

    @Inject
    private Sql sql;

    private record Open(Measure group, Money most, Offer claim) {}

    @Override
    public SettlementOutlook outlook(SellerId seller, OrderNo order, Optional<Money> counter) {
        Open open = sql.first(ONE, SettlementDesk::open, seller.value(), order.value())
                .orElseThrow(() -> new DisputeUnknown(order));
        List<String> reasons = Stream.of(DisputeReason.values())
                .filter(reason -> reason.group() == open.group())
                .map(Enum::name)
                .toList();
        List<PastCase> past = sql.list(ENDED, SettlementDesk::past, reasons, seller.value(), LATEST, LATEST);
        return new Experience(open.group(), open.claim(), open.most(), past).outlook(counter);
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                DisputeReason.valueOf(row.getString("reason")).group(),
                money(row, "most"),
                new Offer(Solution.valueOf(row.getString("solution")), money(row, "amount"), null));
    }

    private static PastCase past(ResultSet row) throws SQLException {
        String solution = row.getString("offer_solution");
        return new PastCase(
                money(row, "most"),
                money(row, "claim"),
                solution == null ? null : new Offer(Solution.valueOf(solution), money(row, "offered"), null),
                row.getBoolean("to_operator"),
                row.getObject("returning") == null ? null : money(row, "returning"),
                DisputeOutcome.valueOf(row.getString("outcome")),
                money(row, "refund"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofMinor(row.getLong(column), row.getString("currency"));
    }
}
