package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LoginIT {

    private static final String PASSWORD = "correct horse 电池";

    @ArquillianResource
    private URI base;

    @Test
    void the_right_password_opens_the_sellers_pages_under_a_new_session_id() {
        Browser browser = new Browser(base);
        browser.get(LoginForTests.PATH);
        String before = browser.session();

        HttpResponse<String> answer = browser.logIn(Residents.user(PASSWORD, Residents.seller()), PASSWORD);

        assertEquals("WELCOME", answer.body());
        assertNotEquals(before, browser.session());
        assertNotEquals(302, browser.get("/app/orders").statusCode());
        assertEquals(200, browser.get("/api/v1/orders").statusCode());
        assertEquals(403, browser.get("/operator/jobs").statusCode());
    }

    @Test
    void the_cookie_of_the_session_is_closed_to_scripts_and_other_sites() {
        HttpResponse<String> answer = new Browser(base).get(LoginForTests.PATH);

        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_refused_alike() {
        Browser browser = new Browser(base);

        assertEquals(
                "REFUSED",
                browser.logIn(Residents.user(PASSWORD, null), "wrong").body());
        assertEquals("REFUSED", browser.logIn("nobody-at-all", "wrong").body());
        assertEquals(302, browser.get("/app/orders").statusCode());
    }

    @Test
    void logging_out_ends_the_session_on_the_server_too() {
        Browser browser = new Browser(base);
        browser.logIn(Residents.user(PASSWORD, null), PASSWORD);
        HttpCookie stolen = browser.cookies().get(0);

        browser.send("DELETE", LoginForTests.PATH);
        browser.keep(stolen);

        assertEquals(302, browser.get("/operator/jobs").statusCode());
    }

    @Test
    void a_changed_password_or_a_closed_account_ends_the_open_sessions() {
        Browser browser = new Browser(base);
        String login = Residents.user(PASSWORD, null);
        browser.logIn(login, PASSWORD);
        assertNotEquals(302, browser.get("/operator/jobs").statusCode());

        SuiteDatabase.update("update accounts.user_account set enabled = false where login = ?", login);

        assertEquals(302, browser.get("/operator/jobs").statusCode());
        assertEquals("REFUSED", browser.logIn(login, PASSWORD).body());
    }

    @Test
    void guessing_is_slowed_down_after_five_tries_even_when_the_last_guess_is_right() {
        Browser browser = new Browser(base);
        String login = Residents.user(PASSWORD, null);

        List<String> answers = IntStream.range(0, 6)
                .mapToObj(i -> browser.logIn(login, "guess " + i).body())
                .toList();

        assertEquals(List.of("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "WAIT"), answers);
        assertEquals("WAIT", browser.logIn(login, PASSWORD).body());
        SuiteDatabase.update("delete from accounts.login_throttle");
    }

    @Test
    void a_stranger_who_guesses_does_not_lock_out_the_owner_where_he_logged_in_before() {
        String login = Residents.user(PASSWORD, null);
        assertEquals("WELCOME", new Browser(base).logIn(login, PASSWORD).body());
        // What guesses from another address leave behind.
        SuiteDatabase.update(
                "insert into accounts.login_throttle values (?, 50, now(), now() + interval '1 hour')",
                "account:" + login);

        assertEquals("WELCOME", new Browser(base).logIn(login, PASSWORD).body());
    }

    @Test
    void a_session_changes_nothing_at_another_sites_bidding() {
        Browser browser = new Browser(base);
        browser.logIn(Residents.user(PASSWORD, null), PASSWORD);

        assertEquals(403, browser.send("POST", "/api/v1/sellers").statusCode());
        assertEquals(
                403,
                browser.send("POST", "/api/v1/sellers", "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", "/api/v1/sellers", "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", "/operator/jobs", "Origin", "https://evil.example")
                        .statusCode());
        assertNotEquals(
                403,
                browser.send("POST", "/api/v1/sellers", "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }
}
