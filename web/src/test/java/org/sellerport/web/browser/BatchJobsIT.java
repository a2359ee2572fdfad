package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.web.system.OrderLines;

/** The operator's batch jobs: files in, runs watched, stopped, let go on and given up. */
@ExtendWith(OpenPortal.class)
class BatchJobsIT {

    private static final Instant LONG_AGO = Instant.parse("2024-03-01T09:00:00Z");
    private static final int MANY = 2_500;

    private final Portal portal;

    BatchJobsIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void an_uploaded_file_is_imported_and_reports_what_was_wrong_with_it(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        upload(
                operator,
                "history.ndjson",
                OrderLines.file(Stream.of(
                        OrderLines.line("upload", "U1-" + tongue, LONG_AGO),
                        "{\"externalId\": 7",
                        OrderLines.line("upload", "U2-" + tongue, LONG_AGO))));

        awaitState(operator, "COMPLETED");
        assertThat(fact(operator, "result.read")).hasText("3");
        assertThat(fact(operator, "result.imported")).hasText("2");
        assertThat(fact(operator, "result.rejected")).hasText("1");
        Locator steps = operator.page().locator("section table tbody tr");
        assertThat(steps).hasText(new Pattern[] {step(operator, "check"), step(operator, "take")});
        operator.inspect("job");
        Download report = operator.page()
                .waitForDownload(() -> operator.link("jobs.report.csv").click());
        List<String> lines = Files.readAllLines(report.path());
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(1).startsWith("2,REJECTED,"), lines::toString);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_is_stopped_on_its_way_and_goes_on_from_there(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        try (TableLock orders = TableLock.of(portal, "orders.orders")) {
            upload(operator, "many.ndjson", OrderLines.many("many-" + tongue.shop(), MANY, LONG_AGO));
            orders.awaitQueue();
            ask(operator, "stop");
        }
        awaitState(operator, "STOPPED");
        // The first chunk is whole; the runtime may notice in the second that it should stop.
        assertThat(progress(operator)).containsText(Pattern.compile("1,00[0-9] (of|/) 2,500"));

        try (TableLock orders = TableLock.of(portal, "orders.orders")) {
            ask(operator, "restart");
            orders.awaitQueue();
            awaitState(operator, "RUNNING");
            assertThat(executions(operator)).hasCount(2);
            assertThat(executions(operator).first()).containsText(operator.say("jobs.batch.STARTED"));
            assertThat(progress(operator).locator("progress")).isVisible();
            operator.inspect("job-running");
        }
        awaitState(operator, "COMPLETED");
        assertThat(fact(operator, "result.imported")).hasText("2,500");
        assertThat(executions(operator)).hasCount(2);
        assertEquals(
                MANY, portal.number("select count(*) from orders.orders where seller_id = ?", "many-" + tongue.shop()));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_read_fails_says_why_and_is_given_up(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        byte[] whole = gzip(OrderLines.many("half", 100, LONG_AGO));
        upload(operator, "half.ndjson.gz", Arrays.copyOf(whole, whole.length / 2));

        awaitState(operator, "FAILED");
        assertThat(operator.page().locator("dd.bad")).isVisible();
        operator.inspect("job-failed");
        ask(operator, "abandon");

        awaitState(operator, "ABANDONED");
        assertThat(operator.button("jobs.restart")).isDisabled();
        assertThat(operator.button("jobs.restart")).hasAttribute("title", operator.say("jobs.why.restart"));
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_runs_is_narrowed_by_its_address_and_leads_to_each(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        upload(operator, "one.ndjson", OrderLines.file(Stream.of(OrderLines.line("listed", "L-" + tongue, LONG_AGO))));
        awaitState(operator, "COMPLETED");
        String run = operator.page().url().replaceFirst(".*id=", "");

        operator.follow(operator.link("portal.nav.jobs"));
        operator.field("jobs.column.job").selectOption("order-import");
        operator.field("jobs.column.state").selectOption("COMPLETED");
        operator.button("jobs.show").click();
        operator.arrive("/operator/jobs\\?job=order-import&state=COMPLETED");
        operator.page().reload();
        operator.inspect("jobs");
        assertThat(operator.field("jobs.column.state")).hasValue("COMPLETED");
        assertThat(operator.rows()
                        .locator(".badge")
                        .filter(new Locator.FilterOptions().setHasNotText(operator.say("jobs.state.COMPLETED"))))
                .hasCount(0);

        operator.follow(operator.rows().locator("th a:text-is('" + run + "')"));
        assertThat(operator.heading("jobs.facts")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_file_is_not_taken(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);

        upload(operator, "empty.ndjson", new byte[0]);

        assertThat(operator.alert()).hasText(operator.say("jobs.import.empty"));
        operator.inspect("jobs-refused");
    }

    @ParameterizedTest
    @EnumSource
    void old_runs_are_counted_and_then_removed(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        upload(operator, "old.ndjson", OrderLines.file(Stream.of(OrderLines.line("old", "O-" + tongue, LONG_AGO))));
        awaitState(operator, "COMPLETED");
        String run = operator.page().url().replaceFirst(".*id=", "");
        portal.change(
                "update orders.job_run set ended_at = now() - interval '400 days' where id = ?", Long.valueOf(run));

        operator.open("/operator/jobs");
        operator.field("jobs.purge.age").selectOption("365");
        operator.button("jobs.purge.count").click();
        assertThat(operator.page().locator("#purge [role=status]")).hasText(operator.say("jobs.purge.would", 1, 365));
        operator.inspect("jobs-purge");
        operator.page().locator("#purge input[type=submit]").click();

        assertThat(operator.page().locator(".note[role=status]")).hasText(operator.say("jobs.purge.done", "1"));
        operator.open("/operator/job?id=" + run, 404);
    }

    /** With their steps, the latest first. */
    private static Locator executions(Visitor operator) {
        return operator.page().locator("section table");
    }

    private static Pattern step(Visitor operator, String name) {
        return Pattern.compile(name + "\\s+" + operator.say("jobs.batch.COMPLETED") + ".*", Pattern.DOTALL);
    }

    private static void upload(Visitor operator, String name, byte[] content) {
        operator.open("/operator/jobs");
        operator.field("jobs.import.file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        operator.button("jobs.import.submit").click();
    }

    /** Says yes in the dialog that tells what it will cause. */
    private static void ask(Visitor operator, String act) {
        operator.button("jobs." + act).click();
        Locator dialog = operator.page().locator("dialog[open]");
        assertThat(dialog).containsText(operator.say("jobs.causes." + act));
        if (act.equals("abandon")) {
            operator.inspect("job-ask");
        }
        dialog.locator("input[type=submit]").click();
        assertThat(dialog).isHidden();
    }

    private static void awaitState(Visitor operator, String state) {
        assertThat(progress(operator).locator(".badge"))
                .hasText(operator.say("jobs.state." + state), Visitor.patiently());
    }

    private static Locator progress(Visitor operator) {
        return operator.page().locator("dl.facts dd").first();
    }

    private static Locator fact(Visitor operator, String name) {
        return operator.page().locator("dt:text-is('" + operator.say("jobs." + name) + "') + dd");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
