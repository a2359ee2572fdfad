package org.sellerport.payouts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Verification;
import org.sellerport.platform.calendar.WorkingDays;

/** Payouts for tests: of one order of 22 dollars. */
final class PayoutSample {

    static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");
    static final PayoutTerms TERMS = new PayoutTerms(
            Duration.ofDays(15), Duration.ofDays(7), 5, new WorkingDays(ZoneId.of("Asia/Shanghai"), Map.of()));

    private static final Currency USD = Currency.getInstance("USD");

    private PayoutSample() {}

    static Money usd(long cents) {
        return new Money(cents, USD);
    }

    static Payout payout(PayoutStatus status) {
        return payout(status, null, null, null);
    }

    static Payout payout(PayoutStatus status, Instant disputedAt, Instant frozenAt, Long openRequest) {
        return new Payout(
                new SellerId("ST1"),
                new OrderNo(1_700_000_000_000_001L),
                RECEIVED,
                status,
                Verification.NOTHING,
                null,
                null,
                false,
                disputedAt,
                frozenAt,
                status == PayoutStatus.RELEASED ? null : RECEIVED.plus(TERMS.verification()),
                null,
                null,
                openRequest,
                openRequest,
                new Payout.Parts(usd(2_200), usd(0), usd(110), usd(0), usd(2_090)));
    }
}
