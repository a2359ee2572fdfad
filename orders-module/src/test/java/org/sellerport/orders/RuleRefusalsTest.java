package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderNotYetPlaced;
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
}
