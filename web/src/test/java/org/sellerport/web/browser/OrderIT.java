package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One order with its history, its money and its buyer. */
@ExtendWith(OpenPortal.class)
class OrderIT {

    private final Portal portal;

    OrderIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void an_order_opens_from_the_list_with_its_whole_history(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/orders?tab=COMPLETED");
        String number = seller.rows().first().locator("th a").innerText();
        seller.follow(seller.rows().first().locator("th a"));

        assertThat(seller.heading("orders.detail.title", number)).isVisible();
        Locator history = seller.page().locator("ol.history li");
        assertThat(history.first()).containsText(seller.say("orders.fact.PLACED"));
        assertThat(history).hasCount((int)
                portal.number("select count(*) from orders.order_event where order_no = ?", Long.parseLong(number)));
        assertThat(seller.page().locator("ol.life li.reached")).hasCount(7);
    }

    @ParameterizedTest
    @EnumSource
    void the_address_is_shown_only_when_asked_for_and_the_look_is_recorded(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.rows().nth(3).locator("th a"));
        String number = seller.page().url().replaceFirst(".*no=", "");
        assertThat(seller.page().getByText(seller.say("orders.detail.address.masked")))
                .isVisible();
        assertThat(street(seller)).isHidden();

        seller.button("orders.detail.address.show").click();

        assertThat(street(seller)).isVisible();
        String looked = tongue.shop() + " looked at the address of order " + number;
        assertTrue(portal.log().contains(looked), looked);
        seller.inspect("order-address");
        seller.page().navigate(seller.page().url());
        assertThat(street(seller)).isHidden();
    }

    private static Locator street(Visitor seller) {
        return seller.page().locator("dt:text-is('" + seller.say("orders.detail.address.street") + "')");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, COMPLETED", "ENGLISH, PARTIALLY_SHIPPED", "ENGLISH, CLOSED",
        "CHINESE, FROZEN", "CHINESE, CANCELLATION", "CHINESE, DISPUTE"
    })
    void an_order_in_any_state_reads_well(Tongue tongue, String tab) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/orders?tab=" + tab);
        seller.follow(seller.rows().first().locator("th a"));

        assertThat(seller.heading("orders.detail.history")).isVisible();
        assertThat(seller.page().locator("ol.life")).isVisible();
        // Codes are for programs.
        assertThat(seller.page().locator("main")).not().containsText(Pattern.compile("[a-z]_[a-z]|[A-Z]_[A-Z]"));
        seller.inspect("order-" + tab.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void another_sellers_order_is_not_there() throws Exception {
        Visitor seller = portal.seller(Tongue.ENGLISH);
        Visitor stranger = portal.seller(Tongue.CHINESE);
        seller.follow(seller.rows().first().locator("th a"));
        seller.arrive("/app/order\\?no=.+");

        stranger.open(seller.page().url(), 404);

        assertThat(stranger.page().locator("main")).not().containsText(seller.say("orders.detail.buyer"));
    }
}
