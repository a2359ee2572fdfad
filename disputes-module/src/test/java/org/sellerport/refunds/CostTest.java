package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.refunds.Sold.money;
import static org.sellerport.refunds.Sold.usd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundInvalid;
import org.sellerport.refunds.api.RefundCost;

class CostTest {

    @ParameterizedTest
    @CsvSource({
        // refund, seller, commission, affiliate
        "10000, 8700, 500, 800",
        "  100,   87,   5,   8",
        "   10,    9,   0,   1",
        "    1,    1,   0,   0",
    })
    void commission_and_affiliate_bear_their_part(long refund, long seller, long commission, long affiliate) {
        RefundCost cost = Cost.of(money(OrderStatus.AWAITING_RECEIPT, PayoutStatus.NOT_DUE, 0), usd(refund));

        assertEquals(usd(seller), cost.seller());
        assertEquals(usd(commission), cost.commission());
        assertEquals(usd(affiliate), cost.affiliate());
        assertEquals(usd(10_000 - refund), cost.left());
    }

    @Test
    void giving_all_that_is_left_closes_an_order_that_is_not_completed() {
        assertTrue(Cost.of(money(OrderStatus.AWAITING_RECEIPT, PayoutStatus.NOT_DUE, 4_000), usd(6_000))
                .closes());
        assertFalse(Cost.of(money(OrderStatus.AWAITING_RECEIPT, PayoutStatus.NOT_DUE, 4_000), usd(5_999))
                .closes());
        assertFalse(Cost.of(money(OrderStatus.COMPLETED, PayoutStatus.RELEASED, 4_000), usd(6_000))
                .closes());
    }

    @Test
    void after_the_payout_it_is_a_debt() {
        assertTrue(Cost.of(money(OrderStatus.COMPLETED, PayoutStatus.RELEASED, 0), usd(1))
                .debt());
        assertFalse(Cost.of(money(OrderStatus.AWAITING_PAYOUT, PayoutStatus.SCHEDULED, 0), usd(1))
                .debt());
    }

    @Test
    void giving_everything_instead_of_shipping_is_non_fulfilment() {
        assertTrue(Cost.of(money(OrderStatus.AWAITING_SHIPMENT, PayoutStatus.NOT_DUE, 0), usd(10_000))
                .nonFulfilment());
        assertFalse(Cost.of(money(OrderStatus.AWAITING_SHIPMENT, PayoutStatus.NOT_DUE, 0), usd(9_999))
                .nonFulfilment());
    }

    @Test
    void more_than_there_is_shows_as_less_than_nothing_left() {
        assertTrue(Cost.of(money(OrderStatus.AWAITING_RECEIPT, PayoutStatus.NOT_DUE, 0), usd(10_001))
                .left()
                .isNegative());
    }

    @Test
    void nothing_and_another_currency_are_refused() {
        var order = money(OrderStatus.AWAITING_RECEIPT, PayoutStatus.NOT_DUE, 0);

        assertThrows(RefundInvalid.class, () -> Cost.of(order, usd(0)));
        assertThrows(RefundInvalid.class, () -> Cost.of(order, usd(-1)));
        assertThrows(RefundInvalid.class, () -> Cost.of(order, Money.ofMinor(1, "EUR")));
    }
}
