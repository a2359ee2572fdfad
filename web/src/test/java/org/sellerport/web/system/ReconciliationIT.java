package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The comparison of the ledger with everything else: silent where all agrees, loud and precise where it does not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReconciliationIT {

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();
    private Api operator;

    @BeforeEach
    void arrive() {
        operator = new Api(base, Residents.operatorKey());
    }

    private String order(String state) {
        HttpResponse<String> led = new Api(base, null).get(ShopForTests.PATH + "?seller=" + seller + "&state=" + state);
        assertEquals(200, led.statusCode(), led.body());
        return led.body();
    }

    /** Compares everything, and says what it came to. */
    private JsonObject compare() throws Exception {
        long run = ShopOverHttp.json(202, operator, "/reconciliations", "").getInt("id");
        JsonObject ended =
                new ApiClient(HttpClient.newHttpClient(), base, operator.key()).awaitEnd("/api/v1/jobs/" + run);
        assertEquals("COMPLETED", ended.getString("state"), ended::toString);
        return ended.getJsonObject("result");
    }

    /** Differences of this test's seller; other tests leave some of theirs behind. */
    private List<JsonObject> differences(String part) {
        List<JsonObject> mine = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonObject page = Api.json(
                    operator.get("/api/v1/reconciliations/differences?limit=200&part=" + part + "&after=" + next));
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("seller").equals(seller))
                    .forEach(mine::add);
            next = page.isNull("next") ? null : page.getString("next");
        }
        return mine;
    }

    private static Set<String> kinds(List<JsonObject> differences) {
        return differences.stream()
                .map(one -> one.getString("kind") + (one.isNull("account") ? "" : " " + one.getString("account")))
                .collect(Collectors.toSet());
    }

    @Test
    void a_posting_too_much_is_found_with_its_order_and_gone_once_it_is_gone() throws Exception {
        String waiting = order("to-ship");
        order("paid-out");
        order("placed");
        order("asked");
        compare();
        assertEquals(List.of(), differences("ALL"));

        SuiteDatabase.update("""
                insert into payouts.ledger (seller_id, order_no, currency, amount, from_kind, to_kind, why, reference, at)
                values (?, ?, 'USD', 1234, 'ESCROW', 'HELD', 'RECEIVED', 'too much', now())""", seller, Long.valueOf(waiting));
        JsonObject loud = compare();

        List<JsonObject> found = differences("OPEN");
        assertEquals(Set.of("ESCROW", "HELD", "BALANCE ESCROW", "BALANCE HELD"), kinds(found));
        assertTrue(found.stream().allMatch(one -> one.getString("orderNo").equals(waiting)), found::toString);
        JsonObject escrow = found.stream()
                .filter(one -> one.getString("kind").equals("ESCROW"))
                .findFirst()
                .orElseThrow();
        assertEquals("45.00", escrow.getJsonObject("expected").getString("amount"));
        assertEquals("32.66", escrow.getJsonObject("found").getString("amount"));
        assertTrue(loud.getInt("opened") >= 4, loud::toString);
        assertEquals(503, operator.get("/health/ledger").statusCode());

        compare();
        assertEquals(4, differences("ALL").size(), "what lasts is one difference");

        SuiteDatabase.update("delete from payouts.ledger where seller_id = ? and reference = 'too much'", seller);
        compare();
        assertEquals(List.of(), differences("OPEN"));
        assertTrue(differences("ALL").stream().noneMatch(one -> one.isNull("closedAt")));
    }

    @Test
    void a_balance_an_order_and_a_withdrawal_that_lie_are_found() throws Exception {
        order("paid-out");
        String refunded = order("to-ship");
        SuiteDatabase.update(
                "update payouts.seller_funds set available = available + 1, withdrawing = 7 where seller_id = ?",
                seller);
        SuiteDatabase.update(
                "update orders.orders set refunded = 100, payment_status = 'PARTLY_REFUNDED' where order_no = ?",
                Long.valueOf(refunded));
        SuiteDatabase.update("""
                insert into payouts.bank_account (seller_id, account_no, currency, holder, iban, changed_by, changed_at)
                values (?, 1, 'USD', 'Lin', 'DE89370400440532013000', 'test', now())""", seller);
        SuiteDatabase.update("""
                insert into payouts.withdrawal (seller_id, amount, currency, account_no, holder, iban, state, asked_by, asked_at)
                values (?, 500, 'USD', 1, 'Lin', 'DE89370400440532013000', 'REQUESTED', 'test', now())""", seller);

        compare();

        List<JsonObject> found = differences("OPEN");
        assertEquals(
                Set.of("BALANCE AVAILABLE", "BALANCE WITHDRAWING", "WITHDRAWING", "REFUNDED", "ESCROW"), kinds(found));
        assertTrue(
                found.stream()
                        .filter(one -> one.getString("kind").matches("REFUNDED|ESCROW"))
                        .allMatch(one -> one.getString("orderNo").equals(refunded)),
                found::toString);
        // Or the next file of another test would pay it.
        SuiteDatabase.update("""
                update payouts.withdrawal set state = 'CANCELLED', ended_by = 'test', ended_at = now()
                 where seller_id = ?""", seller);
    }

    @Test
    void only_operators_compare() {
        Api narrow = operator.as(Residents.key(seller, "funds:read orders:write"));

        assertEquals(403, ShopOverHttp.post(narrow, "/reconciliations", "").statusCode());
        assertEquals(403, narrow.get("/api/v1/reconciliations/differences").statusCode());
        assertEquals(
                422, operator.get("/api/v1/reconciliations/differences?after=x").statusCode());
    }
}
