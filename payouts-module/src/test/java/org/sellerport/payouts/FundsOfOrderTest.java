package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.OrderFunds;

class FundsOfOrderTest {

    private static final Money ZERO = PayoutSample.usd(0);

    private static OrderMoney money(PayoutStatus payout, long paid, long refunded, long... lines) {
        return new OrderMoney(
                new SellerId("ST1"),
                new OrderNo(1_700_000_000_000_001L),
                Currency.getInstance("USD"),
                PayoutSample.usd(paid),
                PayoutSample.usd(refunded),
                new BigDecimal("0.05"),
                new BigDecimal("0.08"),
                Arrays.stream(lines).mapToObj(PayoutSample::usd).toList(),
                payout == PayoutStatus.RELEASED ? OrderStatus.COMPLETED : OrderStatus.AWAITING_PAYOUT,
                PaymentStatus.FUNDED,
                payout,
                false);
    }

    private static void assertWhole(OrderFunds funds) {
        assertEquals(
                funds.paid(),
                Stream.of(funds.refunded(), funds.commission(), funds.affiliate(), funds.held(), funds.released())
                        .reduce(ZERO, Money::plus));
    }

    /** The real order: 173.40 and 37.77, order amount 171.60, 5 % and 8 %. */
    @Test
    void the_lines_of_the_real_order_bring_122_59_and_26_70() {
        OrderFunds funds = FundsOfOrder.of(
                money(PayoutStatus.SCHEDULED, 17_160, 0, 17_340, 3_777), Optional.empty(), null, List.of());
        assertEquals(
                List.of(
                        new OrderFunds.Line(1, PayoutSample.usd(12_259)),
                        new OrderFunds.Line(2, PayoutSample.usd(2_670))),
                funds.lines());
        assertEquals(PayoutSample.usd(14_929), funds.held());
        assertEquals(ZERO, funds.released());
        assertWhole(funds);
    }

    @Test
    void a_partial_refund_takes_from_everybody() {
        OrderFunds funds =
                FundsOfOrder.of(money(PayoutStatus.VERIFYING, 10_000, 2_500, 1), Optional.empty(), null, List.of());
        assertEquals(PayoutSample.usd(6_525), funds.held());
        assertEquals(PayoutSample.usd(375), funds.commission());
        assertEquals(PayoutSample.usd(600), funds.affiliate());
        assertWhole(funds);
    }

    @Test
    void what_was_paid_out_is_what_the_ledger_has() {
        OrderBalance booked = new OrderBalance(
                new OrderNo(1_700_000_000_000_001L),
                PayoutSample.usd(10_000),
                PayoutSample.usd(1_000),
                ZERO,
                ZERO,
                ZERO,
                PayoutSample.usd(450),
                PayoutSample.usd(720),
                PayoutSample.usd(8_700),
                PayoutSample.usd(870),
                ZERO,
                3);
        OrderFunds funds =
                FundsOfOrder.of(money(PayoutStatus.RELEASED, 10_000, 1_000, 1), Optional.of(booked), null, List.of());
        assertEquals(PayoutSample.usd(7_830), funds.released());
        assertEquals(ZERO, funds.held());
        assertWhole(funds);
    }

    @Test
    void before_the_money_arrives_there_is_none() {
        OrderFunds funds =
                FundsOfOrder.of(money(PayoutStatus.NOT_DUE, 0, 0, 500, 500), Optional.empty(), null, List.of());
        assertEquals(ZERO, funds.held());
        assertWhole(funds);
    }
}
