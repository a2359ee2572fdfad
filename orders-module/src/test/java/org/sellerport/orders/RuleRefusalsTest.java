package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.DisputeImpossible;
import org.sellerport.orders.api.DisputeMissing;
import org.sellerport.orders.api.DisputeOpen;
import org.sellerport.orders.api.DisputeTooEarly;
import org.sellerport.orders.api.DisputeTooLate;
import org.sellerport.orders.api.OrderNotYetPlaced;
import org.sellerport.orders.api.PayoutMoveIllegal;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundExceedsPayment;
import org.sellerport.orders.api.RefundInvalid;
import org.sellerport.orders.api.RefundNotWhole;
import org.sellerport.orders.api.RiskRuleExists;
import org.sellerport.orders.api.RuleChanged;
import org.sellerport.orders.api.RuleUnknown;
import org.sellerport.orders.api.RuleValueInvalid;

class RuleRefusalsTest {

    private static void says(RuleViolation refusal, String code, String english, String chinese) {
        assertEquals(code, refusal.code());
        assertEquals(english, refusal.sentence(Locale.ENGLISH));
        assertEquals(chinese, refusal.sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_moment_before_the_order_is_refused() {
        says(
                new OrderNotYetPlaced(OrderNo.parse("1780272000000001"), Instant.EPOCH),
                "order-not-yet-placed",
                "Order 1780272000000001 was not yet placed then: that was at 1970-01-01T00:00:00Z.",
                "订单 1780272000000001 当时尚未下单，下单时间为 1970-01-01T00:00:00Z。");
    }

    @Test
    void a_rule_that_is_not_there_is_refused() {
        says(new RuleUnknown("x"), "rule-unknown", "The marketplace has no rule x.", "平台没有规则 x。");
    }

    @Test
    void a_rule_that_somebody_changed_is_refused() {
        says(
                new RuleChanged("payment"),
                "rule-changed",
                "Somebody has changed payment since you saw it: look again.",
                "payment 在您查看后已被他人修改，请刷新后重试。");
    }

    @Test
    void a_second_threshold_in_one_currency_is_refused() {
        says(
                new RiskRuleExists("AMOUNT USD"),
                "risk-rule-exists",
                "There is a threshold AMOUNT USD already: change that one.",
                "AMOUNT USD 已有阈值，请直接修改。");
    }

    @Test
    void a_value_out_of_its_bounds_is_refused() {
        says(
                new RuleValueInvalid("payment", 1, 8760),
                "rule-value-invalid",
                "payment has to be from 1 to 8760.",
                "payment 应在 1 到 8760 之间。");
    }

    private static final OrderNo NO = OrderNo.parse("1780272000000001");
    private static final Money TEN = Money.ofMinor(1_000, "USD");

    @Test
    void a_payout_that_cannot_go_there_is_refused() {
        says(
                new PayoutMoveIllegal(NO, PayoutStatus.VERIFYING, PayoutStatus.RELEASED),
                "payout-move-illegal",
                "The payout of order 1780272000000001 is being verified: it cannot become released.",
                "订单 1780272000000001 的放款状态为“妥投审核中”，不能变为“已放款”。");
    }

    @Test
    void what_waits_for_the_end_of_a_dispute_is_refused() {
        says(
                new DisputeOpen(NO),
                "dispute-open",
                "A dispute about order 1780272000000001 is open: it has to end first.",
                "订单 1780272000000001 的纠纷尚未结束，请先处理纠纷。");
    }

    @Test
    void the_end_of_no_dispute_is_refused() {
        says(
                new DisputeMissing(NO),
                "dispute-missing",
                "There is no open dispute about order 1780272000000001.",
                "订单 1780272000000001 没有进行中的纠纷。");
    }

    @Test
    void a_dispute_about_nothing_is_refused() {
        says(
                new DisputeImpossible(NO),
                "dispute-impossible",
                "There is nothing to dispute about order 1780272000000001: it is not wholly shipped, or all that was paid"
                        + " went back.",
                "订单 1780272000000001 不能发起纠纷：尚未全部发货，或款项已全部退回。");
    }

    @Test
    void a_dispute_that_comes_too_early_is_refused() {
        says(
                new DisputeTooEarly(Instant.EPOCH),
                "dispute-too-early",
                "The parcels may still arrive: a dispute can be opened from 1970-01-01T00:00:00Z on, or as soon as they are"
                        + " delivered or received.",
                "包裹可能仍在途中：1970-01-01T00:00:00Z 之后，或妥投、确认收货后即可发起纠纷。");
    }

    @Test
    void a_dispute_that_comes_too_late_is_refused() {
        says(
                new DisputeTooLate(Instant.EPOCH),
                "dispute-too-late",
                "A dispute could be opened until 1970-01-01T00:00:00Z.",
                "发起纠纷的期限为 1970-01-01T00:00:00Z。");
    }

    @Test
    void a_refund_of_more_than_is_left_is_refused() {
        says(
                new RefundExceedsPayment(TEN),
                "refund-exceeds-payment",
                "Of what was paid USD 10.00 is left: no more can go back.",
                "已付款项仅剩 USD 10.00，不能退更多。");
    }

    @Test
    void a_refund_of_nothing_is_refused() {
        says(
                new RefundInvalid(Money.ofMinor(0, "USD")),
                "refund-invalid",
                "USD 0.00 cannot be refunded: a refund is above zero and in the currency of the order.",
                "USD 0.00 不能作为退款金额：必须大于零且与订单币种一致。");
    }

    @Test
    void a_refund_of_everything_while_a_part_is_still_to_ship_is_refused() {
        says(
                new RefundNotWhole(NO),
                "refund-not-whole",
                "A part of order 1780272000000001 is still to ship: not everything can go back before that is shipped or"
                        + " given up.",
                "订单 1780272000000001 还有未发货的部分：在其发货或放弃之前不能全额退款。");
    }
}
