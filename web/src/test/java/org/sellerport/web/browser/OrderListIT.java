package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All orders: tabs, search and pages, all of it in the address. */
@ExtendWith(OpenPortal.class)
class OrderListIT {

    private final Portal portal;

    OrderListIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_tab_counts_its_orders_and_its_pages_show_each_of_them_once(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        long completed = portal.number(
                "select count(*) from orders.orders where seller_id = ? and status = 'COMPLETED'", tongue.shop());
        seller.inspect("orders");

        seller.follow(tab(seller, "COMPLETED"));
        assertThat(tab(seller, "COMPLETED").locator(".count")).hasText(String.format("%,d", completed));
        List<String> numbers = new ArrayList<>(shown(seller));
        while (seller.link("orders.list.next").isVisible()) {
            seller.follow(seller.link("orders.list.next"));
            numbers.addAll(shown(seller));
        }

        assertTrue(completed > 100, () -> "it proves something only on several pages: " + completed);
        assertEquals(completed, numbers.size());
        assertEquals(completed, new HashSet<>(numbers).size());
    }

    /** The numbers on this page, all of whose orders are completed. */
    private static List<String> shown(Visitor seller) {
        List<String> states = seller.rows().locator("td.state").allInnerTexts();
        assertTrue(
                states.stream().allMatch(state -> state.startsWith(seller.say("orders.status.COMPLETED"))),
                states::toString);
        return numbers(seller);
    }

    private static List<String> numbers(Visitor seller) {
        return seller.rows().locator("th a").allInnerTexts();
    }

    private static Locator tab(Visitor seller, String tab) {
        return seller.page().locator(".tabs a[href*='tab=" + tab + "']");
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_the_list_can_be_reloaded_shared_and_left_for_the_first(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        List<String> first = numbers(seller);
        seller.follow(seller.link("orders.list.next"));
        seller.arrive("/app/orders\\?after=.+");
        List<String> second = numbers(seller);
        assertEquals(50, second.size());
        assertEquals(List.of(), second.stream().filter(first::contains).toList());

        seller.page().reload();
        assertEquals(second, numbers(seller));
        Visitor colleague = portal.seller(tongue);
        colleague.open(seller.page().url());
        assertEquals(second, numbers(colleague));

        seller.follow(seller.link("orders.list.first"));
        seller.arrive("/app/orders");
        assertEquals(first, numbers(seller));
    }

    @ParameterizedTest
    @EnumSource
    void orders_are_found_by_number_buyer_and_product(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        String number = numbers(seller).get(7);
        String buyer = seller.rows()
                .nth(7)
                .locator("td[data-label='" + seller.say("orders.column.buyer") + "'] bdi")
                .innerText();

        search(seller, number);
        assertEquals(List.of(number), numbers(seller));
        search(seller, buyer);
        assertTrue(numbers(seller).contains(number), () -> buyer + " ordered " + number);
        search(seller, tongue.product());
        int found = numbers(seller).size();
        assertTrue(found > 5, () -> tongue.product() + " was ordered only so often: " + found);
    }

    @ParameterizedTest
    @EnumSource
    void a_search_under_a_tab_stands_in_the_address_and_can_be_cleared(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(tab(seller, "AWAITING_SHIPMENT"));
        seller.field("orders.list.country").selectOption("DE");
        seller.field("orders.list.hold").selectOption("DISPUTE");
        seller.field("orders.list.payout").selectOption("NOT_DUE");
        seller.button("orders.list.search").click();
        seller.arrive("/app/orders\\?tab=AWAITING_SHIPMENT&country=DE&hold=DISPUTE&payout=NOT_DUE");
        assertThat(seller.heading("orders.list.nomatch.title")).isVisible();
        seller.inspect("orders-nomatch");

        seller.page().reload();
        assertThat(seller.field("orders.list.country")).hasValue("DE");
        assertThat(seller.field("orders.list.payout")).hasValue("NOT_DUE");
        assertThat(tab(seller, "AWAITING_SHIPMENT")).hasAttribute("aria-current", "page");
        seller.follow(seller.link("orders.list.clear").first());
        assertThat(seller.rows()).hasCount(50);
        assertThat(seller.field("orders.list.country")).hasValue("");
    }

    @ParameterizedTest
    @EnumSource
    void a_date_that_does_not_exist_is_said_to_be_none(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);

        seller.open("/app/orders?from=2026-02-30");

        assertThat(seller.alert()).hasText(seller.say("orders.list.badDate"));
    }

    @ParameterizedTest
    @EnumSource
    void a_shop_without_orders_is_told_where_they_will_come_from(Tongue tongue) throws Exception {
        Visitor newcomer = portal.member("newleaf", tongue);
        newcomer.open("/app/orders");

        assertThat(newcomer.heading("orders.list.empty.title")).isVisible();
        assertThat(newcomer.page().getByText(newcomer.say("orders.list.empty.text")))
                .isVisible();
        newcomer.inspect("orders-empty");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_to_the_chosen_rows_is_done_to_each_of_them(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase one = stall.order();
        Purchase other = stall.order().passed();
        stall.order();
        Visitor keeper = stall.keeper();
        keeper.open("/app/orders");
        keeper.button("acts.bulk.assign").click();
        assertThat(keeper.alert()).hasText(keeper.say("acts.bulk.none"));

        choose(keeper, one);
        choose(keeper, other);
        keeper.field(bulk(keeper), "acts.bulk.who").fill("Mei 梅");
        keeper.button("acts.bulk.assign").click();
        assertThat(keeper.said()).containsText(keeper.say("acts.bulk.done.assign", 2));
        keeper.field("acts.bulk.all").check();
        keeper.field(bulk(keeper), "acts.bulk.text").fill("Ask for the size");
        keeper.button("acts.bulk.note").dblclick();
        assertThat(keeper.said()).containsText(keeper.say("acts.bulk.done.note", 3));
        assertEquals("Ask for the size", other.read().getString("memo"));
        keeper.inspect("orders-bulk");

        keeper.field(keeper.page().getByRole(AriaRole.SEARCH), "orders.list.assignee")
                .fill("Mei 梅");
        keeper.follow(keeper.button("orders.list.search"));
        assertThat(keeper.rows()).hasCount(2);
        assertEquals("Mei 梅", one.read().getString("assignee"));
    }

    private static Locator bulk(Visitor keeper) {
        return keeper.page().locator("fieldset.bulk");
    }

    private static void choose(Visitor keeper, Purchase order) {
        keeper.page()
                .locator("input[type=checkbox][value='" + order.no() + "']")
                .check();
    }

    @Test
    void the_picture_of_the_portal_in_the_readme_is_quick_to_load() throws Exception {
        Visitor seller = portal.seller(Tongue.ENGLISH);
        seller.open("/app/orders?to=" + LocalDate.now(ZoneOffset.UTC).minusDays(4));
        seller.page().setViewportSize(1280, 640);

        Path picture = seller.pictureOfWindow("readme");

        assertTrue(Files.size(picture) < 200_000, () -> "too large: " + picture);
    }

    private static void search(Visitor seller, String text) {
        seller.field("orders.list.search.label").fill(text);
        seller.follow(seller.button("orders.list.search"));
    }
}
