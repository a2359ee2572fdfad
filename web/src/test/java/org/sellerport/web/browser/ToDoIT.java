package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The landing page: what is most urgent first, with a way to do it. */
@ExtendWith(OpenPortal.class)
class ToDoIT {

    private final Portal portal;

    ToDoIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void what_there_is_to_do_comes_most_urgent_first_and_is_gone_when_it_is_done(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase unpaid = stall.order();
        Purchase toShip = stall.order().passed();
        Purchase toCancel = stall.order().askedToCancel("OUT_OF_STOCK");
        Purchase unread = stall.order().message("Is the cup blue?");
        Purchase received = stall.order().received().feedbackCloses(Duration.ofDays(2));
        Visitor keeper = stall.keeper();
        keeper.open("/app/todo");

        assertThat(row(keeper, toCancel, "ANSWER_CANCELLATION"))
                .containsText(keeper.say("orders.outcome.CANCELLED_AS_ASKED"));
        assertThat(row(keeper, toShip, "SHIP")).containsText(keeper.say("orders.outcome.CLOSED_NOT_SHIPPED"));
        assertThat(row(keeper, unpaid, "CHASE_PAYMENT")).containsText(keeper.say("orders.outcome.CLOSED_UNPAID"));
        assertThat(row(keeper, unread, "ANSWER_MESSAGE")).isVisible();
        assertThat(row(keeper, received, "WRITE_FEEDBACK")).isVisible();
        List<String> due = keeper.rows().locator("time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
        assertEquals(due.stream().sorted().toList(), due);
        assertThat(counter(keeper, "SHIP")).hasText("1");
        assertThat(counter(keeper, "CHASE_PAYMENT")).hasText("2");
        keeper.inspect("todo");

        keeper.follow(keeper.page().locator(".tiles a[href$='kind=SHIP']"));
        assertThat(keeper.rows()).hasCount(1);
        keeper.follow(keeper.link(keeper.rows(), "todo.act.SHIP"));
        keeper.field("orders.column.tracking").fill(Purchase.trackingNumber());
        keeper.field("shipping.column.carrier").selectOption("CORREIOS");
        keeper.button("shipping.notice.submit").click();
        assertThat(keeper.said()).isVisible();
        keeper.follow(keeper.link("portal.nav.todo"));
        assertThat(counter(keeper, "SHIP")).hasText("0");
        assertThat(row(keeper, toShip, "SHIP")).hasCount(0);
        assertEquals("AWAITING_RECEIPT", toShip.status());
    }

    private static Locator row(Visitor keeper, Purchase purchase, String kind) {
        return keeper.rows()
                .filter(new Locator.FilterOptions().setHasText(purchase.no()))
                .filter(new Locator.FilterOptions().setHasText(keeper.say("todo.kind." + kind)));
    }

    private static Locator counter(Visitor keeper, String kind) {
        return keeper.page().locator(".tiles a[href$='kind=" + kind + "'] .big");
    }

    @ParameterizedTest
    @EnumSource
    void every_action_leads_to_where_it_is_done(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase toCancel = stall.order().askedToCancel("OTHER");
        Purchase received = stall.order().received().feedbackCloses(Duration.ofDays(2));
        Purchase unread = stall.order().message("Hello?");
        Visitor keeper = stall.keeper();

        keeper.open("/app/todo");
        keeper.follow(keeper.link(keeper.rows(), "todo.act.ANSWER_CANCELLATION"));
        assertThat(keeper.heading("cancellations.title")).isVisible();
        assertThat(keeper.page().locator("#request-" + toCancel.no())).isInViewport();

        keeper.open("/app/todo");
        keeper.follow(keeper.link(keeper.rows(), "todo.act.ANSWER_MESSAGE"));
        assertThat(keeper.heading("orders.detail.title", unread.no())).isVisible();
        assertThat(keeper.page().locator("#messages")).isInViewport();

        keeper.open("/app/todo");
        keeper.follow(keeper.link(keeper.rows(), "todo.act.WRITE_FEEDBACK"));
        assertThat(keeper.page().locator("#feedback")).isVisible();
        assertTrue(keeper.page().url().contains(received.no()), keeper.page()::url);

        keeper.open("/app/todo?kind=CHASE_PAYMENT");
        keeper.follow(keeper.link(keeper.rows(), "todo.act.CHASE_PAYMENT"));
        assertThat(keeper.page().locator("#order-" + unread.no())).isInViewport();
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_sees_a_page_of_it_and_a_new_one_what_will_come(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/todo");
        assertThat(seller.rows()).hasCount(50);
        seller.inspect("todo-busy");
        String first = seller.rows().first().innerText();
        seller.follow(seller.link("orders.list.next"));
        assertThat(seller.rows().first()).not().hasText(first);
        seller.follow(seller.link("orders.list.first"));
        assertThat(seller.rows()).hasCount(50);

        Visitor newcomer = portal.member("newleaf", tongue);
        newcomer.open("/app/todo");
        assertThat(newcomer.heading("todo.empty.title")).isVisible();
        newcomer.inspect("todo-empty");
        newcomer.follow(newcomer.link(newcomer.page().locator(".empty"), "todo.empty.orders"));
        assertThat(newcomer.heading("orders.list.empty.title")).isVisible();
    }
}
