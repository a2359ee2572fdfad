package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

    private static final String SELLERS = "/api/v1/sellers";
    private static final int AT_ONCE = 16;

    @ArquillianResource
    private URI base;

    @Test
    void a_repeated_request_is_answered_the_same_and_has_no_second_effect() {
        String body = seller(newId());

        HttpResponse<String> first = operator().post(SELLERS, "again", body);
        assertEquals(409, operator().post(SELLERS, "again", body).statusCode(), "another caller's key is another key");

        Api caller = operator();
        String other = seller(newId());
        HttpResponse<String> once = caller.post(SELLERS, "again", other);
        HttpResponse<String> twice = caller.post(SELLERS, "again", other);
        assertEquals(201, first.statusCode());
        assertEquals(201, twice.statusCode());
        assertEquals(once.body(), twice.body());
        assertEquals(once.headers().firstValue("Location"), twice.headers().firstValue("Location"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        Api caller = operator();
        assertEquals(201, caller.post(SELLERS, "one", seller(newId())).statusCode());

        HttpResponse<String> other = caller.post(SELLERS, "one", seller(newId()));

        assertEquals(422, other.statusCode());
        assertEquals("idempotency-key-reused", code(other));
    }

    @Test
    void a_change_without_a_key_or_with_a_malformed_one_is_refused() {
        Api caller = operator();
        String body = seller(newId());

        HttpResponse<String> missing = caller.send(caller.request(SELLERS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));

        assertEquals(400, missing.statusCode());
        assertEquals("idempotency-key-missing", code(missing));
        assertEquals("idempotency-key-invalid", code(caller.post(SELLERS, "a b", body)));
        assertEquals("idempotency-key-invalid", code(caller.post(SELLERS, "x".repeat(129), body)));
        assertEquals(201, caller.post(SELLERS, "x".repeat(128), body).statusCode());
    }

    @Test
    void a_refusal_leaves_nothing_and_releases_the_key() {
        Api caller = operator();
        String id = newId();
        String wrong = seller(id).replace("UTC", "Mars/Olympus");

        assertEquals(422, caller.post(SELLERS, "retry", wrong).statusCode());

        assertEquals(404, caller.get(SELLERS + "/" + id).statusCode());
        assertEquals(201, caller.post(SELLERS, "retry", seller(id)).statusCode());
    }

    @Test
    void sixteen_at_once_with_one_key_have_one_effect_and_one_answer() throws Exception {
        Api caller = operator();
        String body = seller(newId());
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<HttpResponse<String>> send = () -> caller.post(SELLERS, "crowd", body);
            List<Future<HttpResponse<String>>> answers =
                    crowd.invokeAll(Stream.generate(() -> send).limit(AT_ONCE).toList());

            Set<String> said = answers.stream().map(IdempotencyIT::said).collect(Collectors.toSet());
            assertEquals(1, said.size(), said::toString);
            assertTrue(said.iterator().next().startsWith("201 "), said::toString);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void a_key_that_was_made_is_shown_to_the_first_request_alone() {
        Api caller = operator();
        String keys = SELLERS + "/" + Residents.seller() + "/keys";

        HttpResponse<String> first = caller.post(keys, "make", "{}");
        HttpResponse<String> again = caller.post(keys, "make", "{}");

        assertTrue(Api.json(first).getString("key").startsWith("sp_"));
        assertTrue(Api.json(again).isNull("key"));
        assertEquals(Api.json(first).getInt("id"), Api.json(again).getInt("id"));
    }

    @Test
    void unknown_members_and_bodies_that_are_too_large_are_refused() {
        Api caller = operator();

        assertEquals("body-invalid", code(caller.post(SELLERS, "k", "{\"id\":\"A\",\"nmae\":\"typo\"}")));
        assertEquals("body-invalid", code(caller.post(SELLERS, "k", "{\"id\":")));
        assertEquals("body-too-large", code(caller.post(SELLERS, "k", " ".repeat(3_000_000))));
        assertEquals(
                "idempotency-key-invalid", code(caller.post(SELLERS, "a b", seller(newId()) + " ".repeat(200_000))));
        assertEquals("login-needed", code(caller.as("nobody").post(SELLERS, "k", " ".repeat(3_000_000))));
    }

    private static String said(Future<HttpResponse<String>> answer) {
        try {
            return answer.get().statusCode() + " " + answer.get().body();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String code(HttpResponse<String> answer) {
        return Api.json(answer).getString("code");
    }

    private static String newId() {
        return "N" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String seller(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"商店\",\"zone\":\"UTC\",\"language\":\"zh\"}";
    }

    private Api operator() {
        return new Api(base, Residents.operatorKey());
    }
}
