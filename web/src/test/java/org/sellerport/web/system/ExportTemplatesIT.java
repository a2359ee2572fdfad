package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What sellers keep to export again and again, and what is made of it by itself. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ExportTemplatesIT {

    private static final String TEMPLATES = "/api/v1/export-templates";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();

    @Test
    void a_content_is_kept_under_a_name_changed_and_deleted_and_nobody_else_sees_it() {
        JsonObject made = made("{\"name\":\" Weekly 周报 \",\"format\":\"csv\",\"layout\":\"modern\","
                + "\"sheets\":[\"Sheet1\",\"Funds\"],\"columns\":[\"VAT\",\"ORDER_ID\"],\"status\":[\"CLOSED\"]}");
        String one = TEMPLATES + "/" + made.getInt("id");

        assertEquals("Weekly 周报", made.getString("name"));
        assertEquals("[\"VAT\",\"ORDER_ID\"]", made.getJsonArray("columns").toString());
        assertEquals(made, Api.json(api().get(one)));
        HttpResponse<String> changed = put(one, "{\"name\":\"Monthly\",\"language\":\"zh\"}");
        assertEquals("zh", Api.json(changed).getString("language"), changed::body);
        assertEquals("[\"Sheet1\"]", Api.json(changed).getJsonArray("sheets").toString());
        Api stranger = new Api(base, Residents.key(Residents.seller(), "exports"));
        assertEquals(404, stranger.get(one).statusCode());
        assertEquals(404, stranger.delete(one).statusCode());
        assertEquals(
                "[]", Api.json(stranger.get(TEMPLATES)).getJsonArray("items").toString());
        assertEquals(204, api().delete(one).statusCode());
        assertRefused(404, "export-template-unknown", api().get(one));
    }

    @Test
    void what_cannot_be_kept_is_refused_by_name() {
        made("{\"name\":\"Weekly\"}");

        assertRefused(409, "export-template-name-taken", add("{\"name\":\"WEEKLY\"}"));
        assertRefused(422, "export-template-name-invalid", add("{\"name\":\"  \"}"));
        assertRefused(422, "export-template-name-invalid", add("{\"name\":\"" + "x".repeat(81) + "\"}"));
        assertRefused(422, "export-sheets-missing", add("{\"name\":\"About\",\"sheets\":[\"About\"]}"));
        assertRefused(422, "export-option-unsupported", add("{\"name\":\"x\",\"format\":\"ods\"}"));
    }

    @Test
    void there_is_an_end_to_how_many_are_kept() {
        for (int i = 1; i <= 50; i++) {
            made("{\"name\":\"No. " + i + "\"}");
        }

        assertRefused(409, "export-templates-too-many", add("{\"name\":\"No. 51\"}"));
    }

    @Test
    void a_schedule_is_due_at_its_hour_on_the_sellers_wall_and_an_hour_that_is_none_is_refused() {
        String schedule = TEMPLATES + "/" + made("{\"name\":\"Weekly\"}").getInt("id") + "/schedule";

        HttpResponse<String> set = put(schedule, "{\"rhythm\":\"WEEKLY\",\"day\":1,\"hour\":6}");

        JsonObject due = Api.json(set).getJsonObject("schedule");
        var local = Instant.parse(due.getString("dueAt")).atZone(ZONE);
        assertEquals(DayOfWeek.MONDAY, local.getDayOfWeek());
        assertEquals(6, local.getHour());
        assertTrue(due.isNull("lastExport") && due.isNull("mail"), due::toString);
        assertRefused(422, "export-schedule-invalid", put(schedule, "{\"rhythm\":\"MONTHLY\",\"day\":29,\"hour\":6}"));
        assertRefused(422, "export-schedule-invalid", put(schedule, "{\"rhythm\":\"WEEKLY\",\"day\":1}"));
        assertRefused(
                422,
                "export-mail-invalid",
                put(
                        schedule,
                        "{\"rhythm\":\"WEEKLY\",\"day\":1,\"hour\":6,"
                                + "\"mail\":\"a@b.example\\nBcc: all@b.example\"}"));
        assertRefused(
                409,
                "mail-off",
                put(schedule, "{\"rhythm\":\"WEEKLY\",\"day\":1,\"hour\":6,\"mail\":\"a@b.example\"}"));
        assertEquals(204, api().delete(schedule).statusCode());
        assertTrue(Api.json(api().get(TEMPLATES))
                .getJsonArray("items")
                .getJsonObject(0)
                .isNull("schedule"));
    }

    @Test
    void what_is_due_is_made_once_for_the_last_full_week_and_hours_that_were_missed_are_made_up_for_once() {
        JsonObject template = made("{\"name\":\"Weekly\",\"format\":\"xls\"}");
        String one = TEMPLATES + "/" + template.getInt("id");
        LocalDate today = LocalDate.now(ZONE);
        int yesterday = today.minusDays(1).getDayOfWeek().getValue();
        put(one + "/schedule", "{\"rhythm\":\"WEEKLY\",\"day\":" + yesterday + ",\"hour\":3}");

        due(template.getInt("id"), 5);

        JsonObject schedule = taken(one);
        JsonObject export = Api.json(api().get("/api/v1/exports/" + schedule.getInt("lastExport")));
        LocalDate monday = today.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertEquals(monday.minusDays(7).toString(), export.getString("from"));
        assertEquals(monday.minusDays(1).toString(), export.getString("to"));
        assertEquals("Weekly", export.getString("template"));
        assertEquals(1, SuiteDatabase.number("select count(*) from exports.export where seller_id = '" + seller + "'"));
        assertTrue(Instant.parse(schedule.getString("dueAt")).isAfter(Instant.now()));
        awaitEnd("/api/v1/exports/" + schedule.getInt("lastExport"));
        JsonObject console = Api.json(new Api(base, Residents.operatorKey()).get("/api/v1/jobs/schedules"));
        assertTrue(
                console.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .anyMatch(shown -> shown.getString("seller").equals(seller)
                                && shown.getInt("lastRun") == schedule.getInt("lastExport")),
                console::toString);
    }

    /** As if nobody had looked at it for some weeks. */
    private static void due(int template, int weeks) {
        SuiteDatabase.update(
                "update exports.schedule set due_at = due_at - make_interval(weeks => ?), try_at = due_at"
                        + " - make_interval(weeks => ?) where template_id = ?",
                weeks,
                weeks,
                template);
    }

    private JsonObject taken(String template) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        JsonObject schedule = Api.json(api().get(template)).getJsonObject("schedule");
        while (schedule.isNull("lastExport")) {
            assertTrue(System.nanoTime() < deadline, schedule.toString());
            schedule = Api.json(api().get(template)).getJsonObject("schedule");
        }
        return schedule;
    }

    private void awaitEnd(String export) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (List.of("QUEUED", "RUNNING").contains(Api.json(api().get(export)).getString("state"))) {
            assertTrue(System.nanoTime() < deadline, export);
        }
    }

    // ---- Who does what --------------------------------------------------------------------------------------------

    private Api api() {
        return new Api(base, key);
    }

    private final String key = Residents.key(seller, "exports");

    private HttpResponse<String> add(String body) {
        return api().post(TEMPLATES, UUID.randomUUID().toString(), body);
    }

    private JsonObject made(String body) {
        HttpResponse<String> made = add(body);
        assertEquals(201, made.statusCode(), made::body);
        return Api.json(made);
    }

    private HttpResponse<String> put(String path, String body) {
        return api().send(api().request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(code, Api.json(answer).getString("code"));
    }
}
