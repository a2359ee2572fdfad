package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the portal with a browser of his own, and whatever that browser complains about meanwhile. */
final class Visitor {

    private static final String TELL_OF_POLICY = "document.addEventListener('securitypolicyviolation', refused =>"
            + " console.error('Refused by policy: ' + refused.violatedDirective + ' ' + refused.blockedURI))";

    private final BrowserContext context;
    private final Page page;
    private final Tongue tongue;
    private final List<String> complaints;

    private Visitor(BrowserContext context, Tongue tongue, List<String> complaints) {
        this.context = context;
        this.tongue = tongue;
        this.complaints = complaints;
        page = context.newPage();
    }

    static Visitor at(URI base, Browser browser, Tongue tongue) {
        List<String> complaints = new ArrayList<>();
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale(tongue.tag())
                .setViewportSize(Inspection.WIDE, Inspection.HEIGHT));
        context.addInitScript(TELL_OF_POLICY);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return new Visitor(context, tongue, complaints);
    }

    /** The same person with the same log-in, looking at something else. */
    Visitor inAnotherTab() {
        return new Visitor(context, tongue, complaints);
    }

    Page page() {
        return page;
    }

    void forgetCookies() {
        context.clearCookies();
    }

    void open(String address) {
        page.navigate(address);
    }

    /** Opens a page that answers with that status, of which the browser complains rightly. */
    void open(String address, int status) {
        assertEquals(status, page.navigate(address).status());
        forgives(status);
    }

    /** The page itself answers with that status, as it should. */
    void forgives(int status) {
        assertThat(page.locator("h1")).isVisible();
        String complaint = "the server responded with a status of " + status;
        complaints.removeIf(text -> text.contains(complaint) && text.contains(page.url()));
    }

    /** Clicks on what leads to another address and comes back when its page is there, whole. */
    void follow(Locator way) {
        String here = page.url();
        way.click();
        page.waitForURL(address -> !address.equals(here));
    }

    /** Comes back when a page whose address has that ending (a regular expression) is there, whole. */
    void arrive(String ending) {
        page.waitForURL(Pattern.compile(ending + "$"));
    }

    void choose(Tongue wanted) {
        Locator choice = page.getByRole(AriaRole.BUTTON, named(wanted.own()));
        if (choice.isVisible()) {
            choice.click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", wanted.tag());
        page.waitForLoadState();
    }

    /** Tries to; whether it works depends on the password. */
    void logIn(String login, String password) {
        field("accounts.login.login").fill(login);
        field("accounts.login.password").fill(password);
        button("accounts.login.submit").click();
    }

    String say(String key, Object... values) {
        return tongue.say(key, values);
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, named(say(key)));
    }

    Locator link(String key, Object... values) {
        return page.getByRole(AriaRole.LINK, named(say(key, values)));
    }

    Locator heading(String key, Object... values) {
        return page.getByRole(AriaRole.HEADING, named(say(key, values)));
    }

    /** Opens what is folded away under those words. */
    void unfold(String key) {
        folded(page.locator("main"), key).click();
    }

    /** Opens what is folded away under those words in a part of the page. */
    void unfold(Locator part, String key) {
        folded(part, key).click();
    }

    private Locator folded(Locator part, String key) {
        return part.locator("summary").getByText(say(key), new Locator.GetByTextOptions().setExact(true));
    }

    /** A button in a part of the page. */
    Locator button(Locator part, String key) {
        return part.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    /** A link in a part of the page. */
    Locator link(Locator part, String key) {
        return part.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    /** A field in a part of the page. */
    Locator field(Locator part, String key, Object... values) {
        return part.getByLabel(say(key, values), new Locator.GetByLabelOptions().setExact(true));
    }

    /** What the page says that was done. */
    Locator said() {
        return page.getByRole(AriaRole.STATUS);
    }

    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    Locator field(String key) {
        return page.getByLabel(say(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** A box to tick. */
    Locator box(String key) {
        return page.getByRole(AriaRole.CHECKBOX, named(say(key)));
    }

    /** The rows of the page's list. */
    Locator rows() {
        return page.locator("table.cards > tbody > tr");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Looks at the page closely and keeps pictures of it under that name. */
    void inspect(String name) {
        new Inspection(page, name + "-" + tongue.tag()).carryOut();
    }

    /** The whole page. */
    void picture(String name) {
        Inspection.picture(page, name, true);
    }

    /** Only as much as one sees without scrolling; returns where it is. */
    Path pictureOfWindow(String name) {
        return Inspection.picture(page, name, false);
    }

    /** Closes the browser and says what it complained about. */
    List<String> leave() {
        context.close();
        return complaints;
    }

    /** For what the server works on for a while. */
    static HasTextOptions patiently() {
        return new HasTextOptions().setTimeout(60_000);
    }
}
