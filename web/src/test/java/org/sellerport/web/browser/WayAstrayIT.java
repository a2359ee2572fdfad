package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nobody should be: addresses without a page, the pages of others, a session that has ended. */
@ExtendWith(OpenPortal.class)
class WayAstrayIT {

    private final Portal portal;

    WayAstrayIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_seller_does_not_come_to_the_operators_pages(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        assertThat(seller.link("portal.nav.jobs")).hasCount(0);

        seller.open("/operator/jobs", 403);
        assertThat(seller.heading("errors.error.title.403")).isVisible();
        seller.inspect("error-403");
        seller.open("/operator/job?id=1", 403);
        assertThat(seller.heading("errors.error.title.403")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void an_operator_does_not_come_to_the_sellers_pages(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);

        operator.open("/app/orders", 403);

        assertThat(operator.heading("errors.error.title.403")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void an_address_without_a_page_says_so_and_leads_back(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);

        seller.open("/app/order?no=1", 404);
        assertThat(seller.heading("errors.error.title.404")).isVisible();
        seller.inspect("error-404");
        seller.link("errors.error.home").click();
        assertThat(seller.heading("todo.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_of_an_ended_session_is_not_carried_out_and_says_so(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");
        seller.forgetCookies();
        Visitor otherTab = seller.inAnotherTab();
        otherTab.open("/login");
        otherTab.logIn(tongue.shop(), portal.password(tongue.shop()));
        otherTab.arrive("/app/todo");
        otherTab.choose(tongue);

        seller.button("exports.form.submit").click();
        seller.forgives(409);

        assertThat(seller.heading("errors.error.title.expired")).isVisible();
        seller.inspect("error-expired");
        seller.link("errors.error.again").click();
        assertThat(seller.heading("exports.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_looks_in_the_background_comes_anew_when_the_server_has_forgotten_it(Tongue tongue)
            throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");

        Object answer = seller.page().evaluate("""
                async () => {
                  const poll = await fetch("/app/exports?before=9&from=", {
                    method: "POST",
                    headers: { "Faces-Request": "partial/ajax", "Content-Type": "application/x-www-form-urlencoded" },
                    body: "jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=1:2" });
                  return poll.status + " " + await poll.text();
                }""");

        String told = answer.toString();
        assertTrue(told.startsWith("200 "), told);
        assertTrue(told.contains("<redirect url=\"/app/exports?before=9&amp;from=\">"), told);
    }
}
