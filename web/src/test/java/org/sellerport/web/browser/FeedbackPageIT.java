package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feedback: hidden until both have written, then there with one reply. */
@ExtendWith(OpenPortal.class)
class FeedbackPageIT {

    private static final String SECRET = "The cup had a crack 😞";

    private final Portal portal;

    FeedbackPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void what_the_buyer_wrote_is_seen_when_the_seller_has_written_and_is_answered_once(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.follow(keeper.link("portal.nav.feedback"));
        assertThat(keeper.heading("feedback.empty.TO_WRITE.title")).isVisible();
        keeper.inspect("feedback-empty");
        Purchase order = stall.order().received().rated(2, SECRET);
        stall.order().received();
        keeper.page().reload();
        assertThat(keeper.page().locator("article")).hasCount(2);
        assertThat(article(keeper, order)).containsText(keeper.say("feedback.buyer.HIDDEN"));
        keeper.unfold(article(keeper, order), "feedback.write");
        keeper.inspect("feedback-write");
        keeper.open("/app/feedback?shelf=received");
        assertThat(keeper.page().locator("main")).not().containsText(SECRET);
        assertThat(keeper.heading("feedback.empty.RECEIVED.title")).isVisible();

        keeper.open(order.page());
        keeper.follow(keeper.page().locator("section[aria-labelledby=feedback] a"));
        assertThat(keeper.page().locator("article").first()).containsText(order.no());
        keeper.unfold(article(keeper, order), "feedback.write");
        keeper.field(article(keeper, order), "feedback.write.comment").fill("A kind buyer");
        keeper.button(article(keeper, order), "feedback.write.sure").click();
        assertThat(keeper.alert()).isVisible();
        assertThat(keeper.field(article(keeper, order), "feedback.write.comment"))
                .hasValue("A kind buyer");
        article(keeper, order).locator("input[type=radio][value='5']").check();
        keeper.button(article(keeper, order), "feedback.write.sure").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("feedback.done.written", order.no()));
        assertEquals(1, Collections.frequency(order.facts(), "SELLER_FEEDBACK"));

        keeper.follow(keeper.link("feedback.shelf.RECEIVED"));
        assertThat(article(keeper, order)).containsText(SECRET);
        keeper.unfold(article(keeper, order), "feedback.reply");
        keeper.field(article(keeper, order), "feedback.reply.text").fill("A new one is on its way.");
        keeper.inspect("feedback-received");
        keeper.button(article(keeper, order), "feedback.reply.sure").click();
        assertThat(keeper.said()).hasText(keeper.say("feedback.done.replied", order.no()));
        assertThat(article(keeper, order)).containsText("A new one is on its way.");
        assertThat(article(keeper, order).locator("details")).hasCount(0);
        keeper.follow(keeper.link("feedback.shelf.GIVEN"));
        assertThat(article(keeper, order)).containsText("A kind buyer");
        keeper.inspect("feedback-given");
        keeper.open(order.page());
        assertThat(keeper.page().locator("section[aria-labelledby=feedback]")).containsText(SECRET);
    }

    private static Locator article(Visitor keeper, Purchase order) {
        return keeper.page().locator("article").filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_sees_its_score_and_page_after_page(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/feedback?shelf=received");
        assertThat(seller.page().locator("article")).hasCount(20);
        seller.inspect("feedback-busy");
        String first = seller.page().locator("article h2").first().innerText();
        seller.follow(seller.link("orders.list.next"));
        assertThat(seller.page().locator("article h2").first()).not().hasText(first);
    }
}
