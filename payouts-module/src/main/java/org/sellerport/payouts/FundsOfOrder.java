package org.sellerport.payouts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Split;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Condition;
import org.sellerport.payouts.api.OrderFunds;

/** Puts an order's money together: as the ledger has it once it was paid out, before that as the formula parts it. */
final class FundsOfOrder {

    private FundsOfOrder() {}

    static OrderFunds of(OrderMoney money, Optional<OrderBalance> booked, Instant releaseOn, List<Condition> why) {
        PayoutFormula formula = new PayoutFormula(money.commissionRate(), money.affiliateRate());
        return booked.filter(any -> money.payout() == PayoutStatus.RELEASED)
                .map(balance -> released(money, balance, why))
                .orElseGet(() -> waiting(money, formula.split(money.left()), releaseOn, why));
    }

    private static OrderFunds waiting(OrderMoney money, Split split, Instant releaseOn, List<Condition> why) {
        return new OrderFunds(
                money.order(),
                money.payout(),
                money.paid(),
                money.refunded(),
                split.commission(),
                split.affiliate(),
                split.seller(),
                Money.zero(money.currency()),
                releaseOn,
                lines(money, split.seller()),
                why);
    }

    private static OrderFunds released(OrderMoney money, OrderBalance balance, List<Condition> why) {
        Money released = balance.released().minus(balance.reclaimed());
        return new OrderFunds(
                money.order(),
                money.payout(),
                balance.paid(),
                balance.refunded(),
                balance.commission(),
                balance.affiliate(),
                balance.waiting(),
                released,
                null,
                lines(money, released),
                why);
    }

    /** In the ratio of the lines' totals, by largest remainder. */
    private static List<OrderFunds.Line> lines(OrderMoney money, Money sellers) {
        List<Money> parts = money.lineTotals().isEmpty()
                ? List.of()
                : sellers.split(
                        money.lineTotals().stream().map(Money::minorUnits).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new OrderFunds.Line(i + 1, parts.get(i)))
                .toList();
    }
}
