package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller's money on its way to his bank, over the API: what happens twice, at once, or comes back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WithdrawalsIT {

    private static final int ROUNDS = 4;
    private static final String ACCOUNT = """
            {"currency":"USD","holder":"Lin Mei","accountNumber":"6222 0210 0111 2233","bic":"ICBKCNBJ"}""";

    @ArquillianResource
    private URI base;

    private String seller;
    private Api api;
    private Api operator;

    @BeforeEach
    void arrive() {
        operator = new Api(base, Residents.operatorKey());
        HttpResponse<String> payer = put(operator, "/paying-accounts/USD", """
                {"holder":"Sellerport GmbH","iban":"DE89 3704 0044 0532 0130 00","bic":"COBADEFFXXX",
                 "minimum":{"amount":"5.00","currency":"USD"}}""");
        assertEquals(200, payer.statusCode(), payer.body());
        arriveAsAnother();
    }

    /** A seller of his own with 42.75 dollars and a bank account. */
    private void arriveAsAnother() {
        seller = Residents.seller();
        api = new Api(base, Residents.key(seller, "funds:read orders:write"));
        HttpResponse<String> led = new Api(base, null).get(ShopForTests.PATH + "?seller=" + seller + "&state=paid-out");
        assertEquals(200, led.statusCode(), led.body());
        assertEquals(201, post(api, "/bank-accounts", ACCOUNT).statusCode());
    }

    private static HttpResponse<String> post(Api who, String path, String body) {
        return ShopOverHttp.post(who, path, body);
    }

    private static HttpResponse<String> put(Api who, String path, String body) {
        return who.send(who.request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static String wish(String amount) {
        return "{\"bankAccount\":1,\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}}";
    }

    private JsonObject asked(String amount) {
        return ShopOverHttp.json(201, api, "/withdrawals", wish(amount));
    }

    private static JsonObject answer(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private JsonObject file() {
        return ShopOverHttp.json(201, operator, "/payment-files", "{\"currency\":\"USD\"}");
    }

    private String now(long withdrawal) {
        return answer(200, api.get("/api/v1/withdrawals/" + withdrawal)).getString("state");
    }

    /** Available, withdrawing, paid out. */
    private void assertMoney(String available, String withdrawing, String paidOut) {
        JsonObject balance = answer(200, api.get("/api/v1/funds/balance"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(
                List.of(available, withdrawing, paidOut),
                List.of(amount(balance, "available"), amount(balance, "withdrawing"), amount(balance, "paidOut")));
    }

    private static String amount(JsonObject balance, String name) {
        return balance.getJsonObject(name).getString("amount");
    }

    @Test
    void a_wish_that_is_sent_twice_is_one() {
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = api.post("/api/v1/withdrawals", key, wish("20.00"));
        HttpResponse<String> again = api.post("/api/v1/withdrawals", key, wish("20.00"));

        assertEquals(201, first.statusCode(), first.body());
        assertEquals(first.body(), again.body());
        assertEquals(422, api.post("/api/v1/withdrawals", key, wish("21.00")).statusCode());
        assertEquals(
                1,
                answer(200, api.get("/api/v1/withdrawals"))
                        .getJsonArray("items")
                        .size());
        assertMoney("22.75", "20.00", "0.00");
    }

    @Test
    void the_same_money_is_given_to_one_of_two_who_ask_at_once() {
        for (int round = 0; round < ROUNDS; round++) {
            arriveAsAnother();
            Callable<HttpResponse<String>> ask = () -> post(api, "/withdrawals", wish("30.00"));

            List<HttpResponse<String>> answers = Race.of(Executors.defaultThreadFactory(), List.of(ask, ask));

            assertEquals(
                    List.of(201, 409),
                    answers.stream().map(HttpResponse::statusCode).sorted().toList());
            HttpResponse<String> refused = answers.stream()
                    .filter(one -> one.statusCode() == 409)
                    .findFirst()
                    .orElseThrow();
            assertEquals("withdrawal-exceeds-available", ShopOverHttp.code(refused));
            assertTrue(refused.body().contains("12.75"), refused.body());
            assertMoney("12.75", "30.00", "0.00");
        }
    }

    @Test
    void a_withdrawal_that_is_cancelled_while_the_file_is_made_is_either_in_it_or_cancelled() {
        for (int round = 0; round < ROUNDS; round++) {
            arriveAsAnother();
            long id = asked("30.00").getInt("id");

            List<HttpResponse<String>> answers = Race.of(
                    Executors.defaultThreadFactory(),
                    List.of(
                            () -> post(api, "/withdrawals/" + id + "/cancellation", ""),
                            () -> post(operator, "/payment-files", "{\"currency\":\"USD\"}")));

            boolean cancelled = answers.get(0).statusCode() == 200;
            if (cancelled) {
                assertEquals("CANCELLED", now(id));
                assertMoney("42.75", "0.00", "0.00");
            } else {
                assertEquals("withdrawal-not-cancellable", ShopOverHttp.code(answers.get(0)));
                assertEquals(201, answers.get(1).statusCode(), answers.get(1).body());
                assertEquals("IN_FILE", now(id));
                assertMoney("12.75", "30.00", "0.00");
            }
        }
    }

    @Test
    void a_file_is_the_same_bytes_every_time_and_is_paid_once() {
        JsonObject asked = asked("30.00");
        JsonObject file = file();
        String path = "/api/v1/payment-files/" + file.getInt("id");

        HttpResponse<String> down = operator.get(path + "/file");
        HttpResponse<String> again = operator.get(path + "/file");

        assertEquals(200, down.statusCode());
        assertEquals(down.body(), again.body());
        assertEquals(file.getString("sha256"), Residents.sha256(down.body()));
        assertTrue(down.body().contains("<EndToEndId>" + asked.getString("endToEndId") + "</EndToEndId>"));
        assertTrue(down.body().contains("<NbOfTxs>" + file.getInt("payments") + "</NbOfTxs>"));
        assertTrue(down.headers().firstValue("Content-Disposition").orElse("").contains(file.getString("messageId")));

        answer(200, post(operator, "/payment-files/" + file.getInt("id") + "/confirmation", ""));
        HttpResponse<String> twice = post(operator, "/payment-files/" + file.getInt("id") + "/confirmation", "");

        assertEquals(409, twice.statusCode());
        assertEquals("payment-file-settled", ShopOverHttp.code(twice));
        assertEquals("PAID", now(asked.getInt("id")));
        assertMoney("12.75", "0.00", "30.00");
    }

    @Test
    void two_confirmations_at_once_pay_once() {
        JsonObject asked = asked("30.00");
        String confirmation = "/payment-files/" + file().getInt("id") + "/confirmation";
        Callable<HttpResponse<String>> confirm = () -> post(operator, confirmation, "");

        List<HttpResponse<String>> answers = Race.of(Executors.defaultThreadFactory(), List.of(confirm, confirm));

        assertTrue(answers.stream().anyMatch(one -> one.statusCode() == 200), answers::toString);
        assertTrue(answers.stream().allMatch(one -> one.statusCode() == 200 || one.statusCode() == 409));
        assertEquals("PAID", now(asked.getInt("id")));
        assertMoney("12.75", "0.00", "30.00");
    }

    @Test
    void what_the_bank_sends_back_is_available_again_once_before_or_after_it_was_paid() {
        JsonObject early = asked("20.00");
        JsonObject late = asked("10.00");
        JsonObject file = file();
        String payments = "/payment-files/" + file.getInt("id") + "/payments/";
        String reason = "{\"reason\":\"AC04 closed account\"}";

        JsonObject returned = answer(200, post(operator, payments + early.getInt("id") + "/return", reason));
        assertEquals("AC04 closed account", returned.getString("bankReason"));
        assertMoney("32.75", "10.00", "0.00");
        JsonObject confirmed = answer(200, post(operator, "/payment-files/" + file.getInt("id") + "/confirmation", ""));
        assertEquals(0, confirmed.getInt("open"));
        assertMoney("32.75", "0.00", "10.00");
        answer(200, post(operator, payments + late.getInt("id") + "/return", reason));
        assertMoney("42.75", "0.00", "0.00");

        HttpResponse<String> twice = post(operator, payments + late.getInt("id") + "/return", reason);
        assertEquals("withdrawal-returned-already", ShopOverHttp.code(twice));
        assertEquals(
                "bank-reason-invalid",
                ShopOverHttp.code(post(operator, payments + early.getInt("id") + "/return", "{\"reason\":\" \"}")));
        assertMoney("42.75", "0.00", "0.00");
    }

    @Test
    void what_cannot_be_withdrawn_is_refused_and_nothing_is_set_aside() {
        assertEquals("withdrawal-too-small", refused("4.99", "USD", 1));
        assertEquals("withdrawal-exceeds-available", refused("42.76", "USD", 1));
        assertEquals("currency-differs", refused("10.00", "EUR", 1));
        assertEquals("bank-account-unknown", refused("10.00", "USD", 2));
        assertEquals("withdrawal-too-small", refused("-10.00", "USD", 1));
        Api narrow = api.as(Residents.key(seller, "funds:read"));
        assertEquals(403, post(narrow, "/withdrawals", wish("10.00")).statusCode());
        Api stranger = api.as(Residents.key(Residents.seller(), "funds:read orders:write"));
        long mine = asked("10.00").getInt("id");
        assertEquals(404, stranger.get("/api/v1/withdrawals/" + mine).statusCode());
        assertEquals(
                404,
                post(stranger, "/withdrawals/" + mine + "/cancellation", "").statusCode());
        assertEquals(403, api.get("/api/v1/payment-files").statusCode());
        assertMoney("32.75", "10.00", "0.00");
    }

    private String refused(String amount, String currency, int account) {
        return ShopOverHttp.code(post(api, "/withdrawals", """
                {"bankAccount":%d,"amount":{"amount":"%s","currency":"%s"}}""".formatted(account, amount, currency)));
    }

    @Test
    void bank_accounts_are_checked_masked_and_every_change_of_them_is_kept() {
        JsonObject whole = answer(200, api.get("/api/v1/bank-accounts/1"));
        assertEquals("6222021001112233", whole.getString("accountNumber"));
        assertFalse(api.get("/api/v1/bank-accounts").body().contains("6222021001112233"));
        assertEquals(
                "account-holder-invalid",
                ShopOverHttp.code(post(api, "/bank-accounts", ACCOUNT.replace("Lin Mei", "林美"))));
        assertEquals("bank-account-exists", ShopOverHttp.code(post(api, "/bank-accounts", ACCOUNT)));

        JsonObject asked = asked("10.00");
        JsonObject changed = answer(200, put(api, "/bank-accounts/1", """
                {"currency":"USD","holder":"Lin Mei","iban":"NL91 ABNA 0417 1643 00"}"""));
        assertNotEquals(asked.getString("account"), changed.getString("account"));
        assertEquals(
                asked.getString("account"),
                answer(200, api.get("/api/v1/withdrawals/" + asked.getInt("id")))
                        .getString("account"),
                "it goes where it was asked to go");
        assertEquals(204, api.delete("/api/v1/bank-accounts/1").statusCode());
        assertEquals(404, api.get("/api/v1/bank-accounts/1").statusCode());
        assertEquals(
                List.of("REMOVED", "CHANGED", "ADDED"),
                answer(200, api.get("/api/v1/bank-accounts/changes"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(line -> line.getString("kind"))
                        .toList());
    }
}
