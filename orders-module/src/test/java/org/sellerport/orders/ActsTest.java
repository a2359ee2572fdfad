package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Possible;

class ActsTest {

    private static final List<Integer> PAID = List.of(0, 2);
    private static final List<Integer> TO_SHIP = List.of(0, 2, RandomLife.attemptOf(Act.PASS_RISK));

    @Property(tries = 400)
    void what_is_said_to_be_possible_is_exactly_what_is_not_refused(
            @ForAll @Size(max = 14) List<@IntRange(max = 9_999) Integer> steps, @ForAll boolean dormant) {
        for (Act act : Act.values()) {
            RandomLife life = new RandomLife(steps, dormant);
            Possible said = said(life, act);

            assertEquals(
                    said.isAllowed() ? "done" : said.refusal().code(),
                    outcome(life, act),
                    () -> act + " after " + steps);
        }
    }

    private static String outcome(RandomLife life, Act act) {
        try {
            life.attempt(act);
            return "done";
        } catch (RuleViolation refusal) {
            return refusal.code();
        }
    }

    @Test
    void asking_changes_nothing() {
        RandomLife life = new RandomLife(TO_SHIP, false);
        var before = life.order().stand();

        life.order().acts(life.now());

        assertEquals(before, life.order().stand());
        assertTrue(said(life, Act.SHIP).isAllowed());
    }

    @Test
    void an_unpaid_order_lets_its_seller_adjust_the_price_and_no_more_than_mark_it() {
        assertEquals(
                EnumSet.of(Act.ADJUST_PRICE, Act.ASSIGN, Act.NOTE), allowedToSellers(new RandomLife(List.of(), false)));
    }

    @Test
    void under_risk_review_shipping_is_said_to_be_forbidden_by_the_review() {
        RandomLife life = new RandomLife(PAID, false);

        assertFalse(said(life, Act.SHIP).isAllowed());
        assertEquals("risk-review-pending", said(life, Act.SHIP).refusal().code());
        assertTrue(said(life, Act.PASS_RISK).isAllowed());
    }

    @Test
    void how_many_days_can_be_given_is_said_with_the_extension() {
        RandomLife life = new RandomLife(TO_SHIP, false);
        life.attempt(Act.SHIP);

        assertEquals(30, said(life, Act.EXTEND_RECEIPT).most());
        life.attempt(Act.EXTEND_RECEIPT);
        assertEquals(29, said(life, Act.EXTEND_RECEIPT).most());
        life.attempt(Act.EXTEND_RECEIPT);
        assertEquals(
                "extensions-used-up", said(life, Act.EXTEND_RECEIPT).refusal().code());
    }

    @Test
    void how_much_can_be_refunded_is_said_with_the_refund() {
        RandomLife life = new RandomLife(TO_SHIP, false);
        assertEquals(4_490, said(life, Act.REFUND).most());

        life.attempt(Act.REFUND);

        assertEquals(4_489, said(life, Act.REFUND).most());
    }

    @Test
    void of_an_order_of_which_a_part_is_still_to_ship_not_everything_can_be_refunded() {
        RandomLife life = new RandomLife(List.of(0, 2, RandomLife.attemptOf(Act.PASS_RISK), 4), false);

        assertEquals(4_489, said(life, Act.REFUND).most());
    }

    @Test
    void a_stopped_clock_says_what_stops_it() {
        RandomLife life = new RandomLife(TO_SHIP, false);
        life.attempt(Act.REQUEST_CANCELLATION);

        assertEquals("[SHIP_BY CANCELLATION PT168H]", clocks(life));
        life.attempt(Act.FREEZE);
        assertEquals("[CANCELLATION_ANSWER FROZEN PT48H, SHIP_BY FROZEN PT168H]", clocks(life));
    }

    private static String clocks(RandomLife life) {
        return life.order().clocks().stopped().stream()
                .map(clock -> clock.kind() + " " + clock.reason() + " " + clock.left())
                .toList()
                .toString();
    }

    private static Possible said(RandomLife life, Act act) {
        return life.order().acts(life.now()).stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Act> allowedToSellers(RandomLife life) {
        return life.order().acts(life.now()).stream()
                .filter(Possible::isAllowed)
                .map(Possible::act)
                .filter(act -> act.actor() == Actor.SELLER)
                .collect(Collectors.toSet());
    }
}
