package org.sellerport.web.jobs;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.Exports;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.web.rest.LongWork;

/** The jobs as JSON. */
final class JobViews {

    private JobViews() {}

    static JsonObject page(JobConsole.Page page, Locale language) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(run -> items.add(row(run, language)));
        JsonValue next = page.next()
                .<JsonValue>map(id -> Json.createValue(Long.toString(id)))
                .orElse(JsonValue.NULL);
        return Json.createObjectBuilder().add("items", items).add("next", next).build();
    }

    static JsonObject row(JobRun run, Locale language) {
        return builder(run, language).build();
    }

    static JsonObject whole(JobRun run, List<JobConsole.Execution> executions, Locale language) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        executions.forEach(execution -> all.add(execution(execution, language)));
        return builder(run, language).add("executions", all).build();
    }

    /** A schedule that asks for exports. */
    static JsonObject schedule(ExportTemplate template, Locale language) {
        ExportTemplate.Schedule schedule = template.schedule().orElseThrow();
        return Json.createObjectBuilder()
                .add("job", Exports.JOB)
                .add("seller", template.seller().value())
                .add("template", template.name())
                .add("rhythm", schedule.timing().rhythm().name())
                .add("day", schedule.timing().day())
                .add("hour", schedule.timing().hour())
                .add("span", schedule.timing().span())
                .add("setBy", schedule.setBy())
                .add("dueAt", LongWork.at(schedule.dueAt()))
                .add("takenAt", LongWork.at(schedule.takenAt()))
                .add(
                        "lastRun",
                        schedule.lastExport().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add(
                        "refusal",
                        text(
                                schedule.refusal() == null
                                        ? null
                                        : schedule.refusal().in(language)))
                .build();
    }

    private static JsonObjectBuilder builder(JobRun run, Locale language) {
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        run.parameters().forEach(parameters::add);
        return LongWork.builder(run, run.result(), language)
                .add("job", run.job())
                .add("seller", text(run.owner().map(SellerId::value).orElse(null)))
                .add("askedBy", run.askedBy())
                .add("node", text(run.node()))
                .add("parameters", parameters);
    }

    private static JsonObjectBuilder execution(JobConsole.Execution execution, Locale language) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        execution.steps().forEach(step -> steps.add(step(step)));
        return Json.createObjectBuilder()
                .add("id", execution.id())
                .add("node", execution.node())
                .add("batchStatus", text(execution.batchStatus()))
                .add("exitStatus", text(execution.exitStatus()))
                .add("error", LongWork.sentence(execution.reason(), language))
                .add(
                        "detail",
                        text(
                                execution.reason() == null
                                        ? null
                                        : execution.reason().detail()))
                .add("startedAt", LongWork.at(execution.startedAt()))
                .add("endedAt", LongWork.at(execution.endedAt()))
                .add("steps", steps);
    }

    private static JsonObjectBuilder step(JobConsole.Step step) {
        JobConsole.Counts counts = step.counts();
        return Json.createObjectBuilder()
                .add("name", step.name())
                .add("batchStatus", text(step.batchStatus()))
                .add("exitStatus", text(step.exitStatus()))
                .add("read", counts.read())
                .add("written", counts.written())
                .add("filtered", counts.filtered())
                .add("skipped", counts.skipped())
                .add("commits", counts.commits())
                .add("rollbacks", counts.rollbacks())
                .add("perSecond", step.perSecond())
                .add("startedAt", LongWork.at(step.startedAt()))
                .add("endedAt", LongWork.at(step.endedAt()));
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
