package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in, the way out, and the language. */
@ExtendWith(OpenPortal.class)
class LogInIT {

    private final Portal portal;

    LogInIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_password_is_refused_and_the_right_one_opens_what_there_is_to_do(Tongue tongue) throws Exception {
        Visitor visitor = portal.stranger(tongue);
        visitor.inspect("login");

        visitor.logIn(tongue.shop(), "not this one");
        assertThat(visitor.alert()).hasText(visitor.say("accounts.login.wrong"));
        assertThat(visitor.field("accounts.login.password")).isEmpty();
        visitor.inspect("login-refused");

        visitor.logIn(tongue.shop(), portal.password(tongue.shop()));
        visitor.arrive("/app/todo");
        assertThat(visitor.heading("todo.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_not_logged_in_comes_to_the_page_he_wanted_afterwards(Tongue tongue) throws Exception {
        Visitor visitor = portal.stranger(tongue);

        visitor.open("/app/exports?from=2026-01-01&to=2026-01-31");
        assertThat(visitor.heading("accounts.login.title")).isVisible();
        visitor.logIn(tongue.shop(), portal.password(tongue.shop()));

        visitor.arrive("/app/exports\\?from=2026-01-01&to=2026-01-31");
        assertThat(visitor.field("exports.form.to")).hasValue("2026-01-31");
    }

    @ParameterizedTest
    @EnumSource
    void logging_out_closes_the_pages(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);

        seller.button("portal.logout").click();
        assertThat(seller.page().getByRole(AriaRole.STATUS)).hasText(seller.say("accounts.login.left"));
        seller.open("/app/orders");

        assertThat(seller.heading("accounts.login.title")).isVisible();
    }

    @Test
    void the_language_changes_on_the_page_one_is_on_and_is_remembered() throws Exception {
        Visitor seller = portal.member("pixel", Tongue.ENGLISH);
        seller.open("/app/orders?tab=CLOSED");

        seller.choose(Tongue.CHINESE);
        seller.arrive("/app/orders\\?tab=CLOSED");
        assertThat(seller.page()).hasTitle("所有订单 · Sellerport");

        Visitor again = portal.stranger(Tongue.ENGLISH);
        again.logIn("pixel", portal.password("pixel"));
        assertThat(again.page()).hasTitle("待办事项 · Sellerport");
    }
}
