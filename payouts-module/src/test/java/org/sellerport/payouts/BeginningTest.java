package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.orders.api.PayoutStatus;

class BeginningTest {

    private static final Instant PLACED = Instant.parse("2026-02-01T00:00:00Z");

    private static Standing standing(PayoutStatus status, boolean dormant, Instant receivedAt, Instant releasedAt) {
        return new Standing(
                new SellerId("ST1"),
                new OrderNo(1_700_000_000_000_001L),
                status,
                dormant,
                false,
                true,
                PLACED,
                receivedAt,
                releasedAt,
                PayoutSample.usd(2_200),
                PayoutSample.usd(200),
                new PayoutFormula(new BigDecimal("0.05"), BigDecimal.ZERO));
    }

    @Test
    void a_received_order_has_fifteen_days_to_be_verified() {
        Standing standing = standing(PayoutStatus.VERIFYING, false, PayoutSample.RECEIVED, null);
        Beginning beginning = Beginning.received(standing, PayoutSample.RECEIVED, PayoutSample.TERMS);
        assertEquals(PayoutSample.RECEIVED.plus(Duration.ofDays(15)), beginning.dueAt());
    }

    @Test
    void history_that_says_delivered_is_trusted() {
        Standing standing = standing(PayoutStatus.SCHEDULED, true, PayoutSample.RECEIVED, null);
        Beginning beginning = Beginning.imported(standing, PayoutSample.TERMS);
        assertEquals(PayoutSample.RECEIVED, beginning.since());
        assertEquals(Instant.parse("2026-03-09T10:00:00Z"), beginning.dueAt());
        assertTrue(Arrays.asList(beginning.columns()).contains("HISTORY"));
    }

    @Test
    void history_that_does_not_say_when_begins_with_what_it_says() {
        assertEquals(
                PayoutSample.RECEIVED,
                Beginning.imported(
                                standing(PayoutStatus.RELEASED, true, null, PayoutSample.RECEIVED), PayoutSample.TERMS)
                        .since());
        assertEquals(
                PLACED,
                Beginning.imported(standing(PayoutStatus.VERIFYING, true, null, null), PayoutSample.TERMS)
                        .since());
    }
}
