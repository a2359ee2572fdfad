package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders by e-mail, from the running product to a real mail server that comes and goes. */
@OwnProduct
class MailIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OUTBOX = "/api/v1/outbox";

    @TempDir
    private static Path folder;

    private static int port;
    private static GreenMail post;
    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        port = RunningProduct.freePort();
        open();
        product = RunningProduct.start(
                folder.resolve("data"),
                Map.of(
                        "SELLERPORT_DEMO", "true",
                        "SELLERPORT_SMTP_URL", "smtp://127.0.0.1:" + port,
                        "SELLERPORT_MAIL_FROM", "shop@market.example"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
        post.stop();
    }

    private static void open() {
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @Test
    void a_reminder_arrives_in_the_buyers_language_and_no_name_can_add_a_header() throws Exception {
        String buyer = buyer();
        String order = order(buyer, "Zoë\\r\\nBcc: all@mail.example 王");
        String words = "{\"subject\":\"Olá {buyer}: {order}\",\"body\":\"{amount} ✓\"}";
        assertEquals(
                204,
                seller().putJson("/api/v1/message-templates/PAYMENT_REMINDER/EMAIL/pt", words)
                        .statusCode());

        remind(order);

        MimeMessage mail = arrived(buyer);
        assertEquals("Olá Zoë Bcc: all@mail.example 王: " + number(order), mail.getSubject());
        assertEquals("USD 22,00 ✓", mail.getContent().toString().strip());
        assertEquals(1, mail.getAllRecipients().length);
        assertTrue(mail.getFrom()[0].toString().contains("<shop@market.example>"), mail.getFrom()[0]::toString);
        JsonObject reminder = awaitReminder(order, "SENT");
        assertEquals("pt", reminder.getString("language"));
        assertTrue(seller().get(order + "/history").body().contains("REMINDED"));
    }

    @Test
    void while_the_mail_server_is_down_it_is_tried_again_until_it_is_up() throws Exception {
        String buyer = buyer();
        String order = order(buyer, "Ana");
        post.stop();

        remind(order);

        JsonObject letter = awaitLetter(order, "FAILING");
        assertTrue(letter.getString("reason").contains("mail server"), letter::toString);
        open();
        arrived(buyer);
        awaitReminder(order, "SENT");
    }

    @Test
    void what_was_paid_in_between_is_not_sent() throws Exception {
        String buyer = buyer();
        String order = order(buyer, "Ana");
        post.stop();
        remind(order);
        awaitLetter(order, "FAILING");

        HttpResponse<String> paid = as("payments")
                .postJson(
                        order + "/payment",
                        "{\"paymentId\":\"p" + number(order) + "\",\"method\":\"card\",\"amount\":"
                                + "{\"amount\":\"22.00\",\"currency\":\"USD\"}}");

        assertEquals(200, paid.statusCode(), paid::body);
        assertEquals("CANCELLED", reminders(order).get(0).getString("status"), "in the payment's own transaction");
        open();
        as("operator")
                .awaitUntil(OUTBOX + "?limit=200", list -> letters(list, order).isEmpty());
        assertEquals(List.of(), mails(buyer));
        assertEquals(
                "already-paid",
                ApiClient.json(seller().postJson(order + "/payment-reminders", "{\"channel\":\"EMAIL\"}")
                                .body())
                        .getString("code"));
    }

    @Test
    void a_server_killed_in_the_middle_of_sending_loses_no_reminder() throws Exception {
        String buyer = buyer();
        String order = order(buyer, "Ana");
        post.stop();
        try (ServerSocket silent = new ServerSocket(port, 10, InetAddress.getLoopbackAddress())) {
            remind(order);
            silent.accept();
            RunningProduct.kill(product.server());
        }
        product.launcher().exitCode(PATIENCE);
        open();
        product.startAgain();
        // What was being carried comes back when its lease is over; the test does not wait for that.
        sql("update orders.outbox set try_at = now() where subject = '" + number(order) + "'");

        arrived(buyer);
        awaitReminder(order, "SENT");
    }

    @Test
    void what_was_given_up_is_shown_with_its_reason_and_can_be_sent_again() throws Exception {
        String buyer = buyer();
        String order = order(buyer, "Ana");
        post.stop();
        remind(order);
        awaitLetter(order, "FAILING");
        sql("update orders.outbox set attempts = 21, try_at = now() where subject = '" + number(order) + "'");

        JsonObject dead = awaitLetter(order, "DEAD");

        assertEquals(22, dead.getInt("attempts"));
        assertTrue(dead.getString("reason").contains("mail server"), dead::toString);
        open();
        assertEquals(
                202,
                as("operator")
                        .postJson(OUTBOX + "/" + dead.getInt("id") + "/retry", "")
                        .statusCode());
        arrived(buyer);
    }

    @Test
    void what_became_of_a_scheduled_export_is_told_in_the_sellers_language() throws Exception {
        String mail = buyer();
        HttpResponse<String> made = seller().postJson("/api/v1/export-templates", "{\"name\":\"周报 " + mail + "\"}");
        int template = ApiClient.json(made.body()).getInt("id");
        HttpResponse<String> set = seller().putJson(
                        "/api/v1/export-templates/" + template + "/schedule",
                        "{\"rhythm\":\"WEEKLY\",\"day\":1,\"hour\":6,\"mail\":\"" + mail + "\"}");
        assertEquals(200, set.statusCode(), set::body);

        sql("update exports.schedule set due_at = due_at - interval '7 days', try_at = due_at - interval '7 days'"
                + " where template_id = " + template);

        MimeMessage told = arrived(mail);
        assertEquals("导出“周报 " + mail + "”已生成", told.getSubject());
        String text = told.getContent().toString();
        assertTrue(text.contains(".xls") && text.contains("订单数") && !text.contains("http"), text);
        JsonObject schedule = ApiClient.json(
                        seller().get("/api/v1/export-templates/" + template).body())
                .getJsonObject("schedule");
        assertTrue(schedule.isNull("refusal") && !schedule.isNull("lastExport"), schedule::toString);
    }

    // ---- Who does what --------------------------------------------------------------------------------------------

    private static String buyer() {
        return "b" + UUID.randomUUID().toString().substring(0, 8) + "@mail.example";
    }

    /** A new unpaid order of that buyer; returns its address. */
    private static String order(String email, String name) throws Exception {
        HttpResponse<String> placed = as("storefront").postJson("/api/v1/orders", """
                {"externalId":"%s","seller":"aurora","buyer":{"id":"b1","name":"%s","country":"%s","email":"%s",
                 "language":"pt"},"currency":"USD","lines":[{"title":"Tea","quantity":2,"unitPrice":"10.00"}],
                 "shippingFee":"2.00","shipTo":{"name":"A","country":"BR"}}""".formatted(
                        UUID.randomUUID().toString().substring(0, 12), name, Daylight.country(), email));
        assertEquals(201, placed.statusCode(), placed::body);
        return "/api/v1/orders/" + ApiClient.json(placed.body()).getString("orderNo");
    }

    private static String number(String order) {
        return order.substring(order.lastIndexOf('/') + 1);
    }

    private static void remind(String order) throws Exception {
        HttpResponse<String> asked = seller().postJson(order + "/payment-reminders", "{\"channel\":\"EMAIL\"}");
        assertEquals(201, asked.statusCode(), asked::body);
        assertEquals("QUEUED", ApiClient.json(asked.body()).getString("status"));
    }

    private static ApiClient seller() throws IOException {
        return as("seller");
    }

    private static ApiClient as(String key) throws IOException {
        return ApiClient.operatorOf(product)
                .with(product.credentials().getJsonObject("keys").getString(key));
    }

    // ---- What came of it ------------------------------------------------------------------------------------------

    private static List<JsonObject> reminders(String order) throws Exception {
        return ApiClient.json(seller().get(order + "/payment-reminders").body())
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject awaitReminder(String order, String status) throws Exception {
        return seller().awaitUntil(order + "/payment-reminders", list -> list.getJsonArray("items")
                        .getJsonObject(0)
                        .getString("status")
                        .equals(status))
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static JsonObject awaitLetter(String order, String state) throws Exception {
        JsonObject list = as("operator").awaitUntil(OUTBOX + "?limit=200", seen -> letters(seen, order).stream()
                .anyMatch(letter -> letter.getString("state").equals(state)));
        return letters(list, order).get(0);
    }

    private static List<JsonObject> letters(JsonObject list, String order) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(letter -> letter.getString("subject").equals(number(order)))
                .filter(letter -> letter.getString("topic").equals("reminder-mail"))
                .toList();
    }

    private static MimeMessage arrived(String buyer) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (mails(buyer).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("No e-mail for " + buyer);
            }
            post.waitForIncomingEmail(500, 1);
        }
        return mails(buyer).get(0);
    }

    private static List<MimeMessage> mails(String buyer) {
        return Stream.of(post.getReceivedMessages())
                .filter(mail -> isFor(mail, buyer))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String buyer) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(buyer);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void sql(String statement) throws Exception {
        try (Connection owner = product.connectAsOwner();
                var prepared = owner.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }
}
