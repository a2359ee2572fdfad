package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator who lets a risk rule look at orders in one more currency. */
@ExtendWith(OpenPortal.class)
class ThresholdIT {

    private final Portal portal;

    ThresholdIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, CHF", "CHINESE, KRW"})
    void a_threshold_in_another_currency_is_added_once(Tongue tongue, String currency) throws Exception {
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/terms");

        add(operator, currency, "900");

        assertThat(operator.page().locator("main")).containsText(operator.say("terms.done.rule"));
        assertEquals(
                1, portal.number("select count(*) from orders.risk_rule where currency = ? and enabled", currency));
        operator.inspect("terms-threshold");

        add(operator, currency, "800");

        assertThat(operator.alert()).containsText("AMOUNT " + currency);
        assertThat(operator.field("terms.risk.threshold")).hasValue("800");
        add(operator, "XYZ", "800");
        assertThat(operator.alert()).containsText(operator.say("terms.problem.rule"));
    }

    private static void add(Visitor operator, String currency, String threshold) {
        Locator form = operator.page()
                .locator(
                        "form", new Page.LocatorOptions().setHas(operator.page().locator("#new-currency")));
        operator.field("terms.risk.currency").fill(currency.toLowerCase(Locale.ROOT));
        operator.field("terms.risk.threshold").fill(threshold);
        form.locator("button").click();
    }
}
