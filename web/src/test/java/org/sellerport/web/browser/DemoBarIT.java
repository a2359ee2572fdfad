package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bar below each page of a demo: time that flies, and people who keep the shops alive. */
@ExtendWith(OpenPortal.class)
class DemoBarIT {

    private static final String ALIVE = "select count(*) from orders.order_event where who like 'simulated %'";

    private final Portal portal;

    DemoBarIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void moving_the_clock_carries_out_what_becomes_due_and_people_who_are_switched_on_do_their_part(Tongue tongue)
            throws Exception {
        Purchase unpaid = Stall.open(portal, tongue).order();
        Visitor keeper = unpaid.stall().keeper();
        Instant soon = portal.now().plus(Duration.ofMinutes(40));
        portal.change(
                "update orders.orders set pay_due = ?, due_at = ? where order_no = ?",
                soon.atOffset(ZoneOffset.UTC),
                soon.atOffset(ZoneOffset.UTC),
                Long.parseLong(unpaid.no()));
        keeper.open(unpaid.page());
        Instant before = shown(keeper);
        long alive = portal.number(ALIVE);
        keeper.button("demo.buyers.on").click();
        assertThat(keeper.button("demo.buyers.off")).isVisible();

        keeper.button("demo.leap.PT1H").click();
        assertThat(keeper.page()
                        .getByText(keeper.say("orders.detail.closed", keeper.say("orders.closed.BUYER_PAY_TIMEOUT"))))
                .isVisible();
        Duration leapt = Duration.between(before, shown(keeper));
        assertTrue(leapt.compareTo(Duration.ofHours(1)) >= 0, leapt::toString);
        assertTrue(leapt.compareTo(Duration.ofMinutes(70)) < 0, leapt::toString);
        assertEquals("CLOSED", unpaid.status());
        assertTrue(portal.number(ALIVE) > alive, "somebody did something meanwhile");

        keeper.button("demo.buyers.off").click();
        assertThat(keeper.button("demo.buyers.on")).isVisible();
        keeper.button("demo.staff.on").click();
        keeper.button("demo.staff.off").click();
        assertThat(keeper.button("demo.staff.on")).isVisible();
        assertEquals(0, portal.number("select count(*) from accounts.simulation where buyers or staff"));
    }

    private static Instant shown(Visitor keeper) {
        return Instant.parse(keeper.page().locator("aside.demo time").getAttribute("datetime"));
    }
}
