package org.sellerport.web.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.sellerport.web.system.ApiClient;

/** An order in a stall, led through its life by its buyer and the systems around the portal, over the API. */
final class Purchase {

    static final String TEA = "Oolong tea 乌龙茶, 250 g";
    static final String CUP = "Porcelain cup 瓷杯";

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 100_000_000);

    private final Portal portal;
    private final Stall stall;
    private final String no;
    private final String to;
    private final String email;

    private Purchase(Portal portal, Stall stall, String no, String to, String email) {
        this.portal = portal;
        this.stall = stall;
        this.no = no;
        this.to = to;
        this.email = email;
    }

    static Purchase of(Portal portal, Stall stall, String from, String to) throws Exception {
        String email = news() + "@mail.example";
        JsonObject placed = done(portal.api("storefront")
                .postJson("/api/v1/orders", """
                {"externalId":"%s","seller":"%s","currency":"USD",
                 "buyer":{"id":"b-%s","name":"João 王","country":"%s","email":"%s","language":"pt"},
                 "lines":[{"title":"%s","quantity":2,"unitPrice":"10.00"},{"title":"%s","quantity":1,"unitPrice":"5.00"}],
                 "shippingFee":"2.00",
                 "shipTo":{"name":"João","country":"%s","zip":"03149","city":"São Paulo","street":"Rua A, 1",
                 "phone":"+55 11 97738 2506"}}""".formatted(news(), stall.id(), news(), from, email, TEA, CUP, to)));
        return new Purchase(portal, stall, placed.getString("orderNo"), to, email);
    }

    /** A number of the simulated carrier that no other parcel has. */
    static String trackingNumber() {
        return "AA%09dBR".formatted(NUMBERS.incrementAndGet());
    }

    /** The buyer's address, which no other buyer has. */
    String email() {
        return email;
    }

    Stall stall() {
        return stall;
    }

    String no() {
        return no;
    }

    /** Paid, with the funds there: the risk review begins. */
    Purchase paid() throws Exception {
        tell("payments", "/payment", """
                {"paymentId":"p-%s","method":"credit_card","amount":%s}""".formatted(no, read().getJsonObject("orderAmount")));
        return tell("payments", "/payment/settlement", "{\"paymentId\":\"p-" + no + "\"}");
    }

    /** Paid and through the risk review: it may ship. */
    Purchase passed() throws Exception {
        return paid().tell("operator", "/risk-review", "{\"outcome\":\"PASSED\"}");
    }

    /** On its way as a whole. */
    Purchase shipped() throws Exception {
        passed();
        done(stall.api().postJson(address("/shipments"), """
                {"carrier":"CORREIOS","trackingNo":"%s","type":"ALL"}""".formatted(trackingNumber())));
        return this;
    }

    Purchase received() throws Exception {
        return shipped().tell("storefront", "/receipt", "");
    }

    /** Received, and by its carrier's word delivered where it was sent to: the payout is scheduled. */
    Purchase verified() throws Exception {
        shipped();
        seen("DELIVERED", to);
        return tell("storefront", "/receipt", "");
    }

    /** Received, though its carrier delivered it in another country: the payout is held. */
    Purchase astray() throws Exception {
        shipped();
        seen("DELIVERED", to.equals("AQ") ? "NO" : "AQ");
        return tell("storefront", "/receipt", "");
    }

    /** Lets its payout be due since an hour ago. */
    Purchase due() throws Exception {
        portal.change(
                "update payouts.payout set due_at = ? where order_no = ?",
                portal.now().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
                Long.parseLong(no));
        return this;
    }

    /** What its seller gets or got, as a page writes it. */
    String payout() throws Exception {
        long cents = portal.number("select payout from payouts.payout where order_no = ?", Long.parseLong(no));
        return "USD %d.%02d".formatted(cents / 100, cents % 100);
    }

    Purchase askedToCancel(String reason) throws Exception {
        return passed().tell("storefront", "/cancellation-request", """
                {"reason":"%s","note":"Please, it takes too long"}""".formatted(reason));
    }

    void changeReason(String reason) throws Exception {
        done(portal.api("storefront").patchJson(address("/cancellation-request"), "{\"reason\":\"" + reason + "\"}"));
    }

    Purchase message(String text) throws Exception {
        return tell("storefront", "/messages", "{\"text\":\"" + text + "\"}");
    }

    Purchase rated(int stars, String comment) throws Exception {
        return tell("storefront", "/feedback", "{\"rating\":%d,\"comment\":\"%s\"}".formatted(stars, comment));
    }

    /** Its buyer complains and asks for a solution. */
    Purchase disputed(String reason, String solution, String amount, String text) throws Exception {
        return tell("storefront", "/disputes", """
                {"reason":"%s","solution":"%s","amount":{"amount":"%s","currency":"USD"},"text":"%s"}""".formatted(reason, solution, amount, text));
    }

    /** What its buyer does in the dispute, or an operator over the API. */
    void inDispute(String scope, String what, String body) throws Exception {
        done(portal.api(scope).postJson("/api/v1/disputes/" + no + what, body));
    }

    /** A file that its buyer adds to the dispute. */
    void buyerShows(String name, byte[] file) throws Exception {
        done(portal.api("storefront")
                .post(
                        "/api/v1/disputes/" + no + "/evidence?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        BodyPublishers.ofByteArray(file)));
    }

    /** The dispute as the seller's own systems see it now. */
    JsonObject dispute() throws Exception {
        return done(stall.api().get("/api/v1/disputes/" + no));
    }

    /** Where the portal shows its dispute to its seller. */
    String disputePage() {
        return "/app/dispute?no=" + no;
    }

    /** Lets the time for feedback end so much later than now. */
    Purchase feedbackCloses(Duration left) throws Exception {
        portal.change(
                "update orders.orders set feedback_until = ? where order_no = ?",
                portal.now().plus(left).atOffset(ZoneOffset.UTC),
                Long.parseLong(no));
        return this;
    }

    /** The carrier saw its first parcel just now. */
    void seen(String status) throws Exception {
        seen(status, "BR");
    }

    private void seen(String status, String country) throws Exception {
        JsonObject parcel = read().getJsonArray("shipments").getJsonObject(0);
        done(portal.api("carrier").postJson("/api/v1/tracking-events", """
                {"events":[{"id":"%s","carrier":"%s","trackingNo":"%s","status":"%s","at":"%s","country":"%s","zip":"03149"}]}
                """.formatted(
                news(), parcel.getString("carrier"), parcel.getString("trackingNo"), status, portal.now(), country)));
    }

    /** What another system tells of the order. */
    Purchase tell(String scope, String what, String body) throws Exception {
        done(portal.api(scope).postJson(address(what), body));
        return this;
    }

    /** The order as the seller's own systems see it now. */
    JsonObject read() throws Exception {
        return done(stall.api().get(address("")));
    }

    String status() throws Exception {
        return read().getString("status");
    }

    /** Everything that ever happened to it, by its kind. */
    List<String> facts() throws Exception {
        return done(stall.api().get(address("/history"))).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(fact -> fact.getString("kind"))
                .toList();
    }

    /** How the seller reminded the buyer, the latest first: by what, and what became of it. */
    List<String> reminders() throws Exception {
        return done(stall.api().get(address("/payment-reminders")))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(reminder -> reminder.getString("channel") + " " + reminder.getString("status"))
                .toList();
    }

    /** When that happened for the first time. */
    Instant when(String kind) throws Exception {
        return done(stall.api().get(address("/history"))).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(fact -> fact.getString("kind").equals(kind))
                .map(fact -> Instant.parse(fact.getString("at")))
                .findFirst()
                .orElseThrow();
    }

    /** Where the portal shows it to its seller. */
    String page() {
        return "/app/order?no=" + no;
    }

    /** Where it is shipped. */
    String shipPage() {
        return "/app/ship?no=" + no;
    }

    private String address(String what) {
        return "/api/v1/orders/" + no + what;
    }

    private static String news() {
        return UUID.randomUUID().toString();
    }

    /** What an answer says that has to be a good one. */
    static JsonObject done(HttpResponse<String> answer) {
        assertTrue(
                answer.statusCode() / 100 == 2, () -> answer.uri() + " " + answer.statusCode() + " " + answer.body());
        return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : ApiClient.json(answer.body());
    }
}
