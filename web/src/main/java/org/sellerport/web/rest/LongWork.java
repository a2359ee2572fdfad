package org.sellerport.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.sellerport.platform.jobs.JobReason;
import org.sellerport.platform.jobs.JobRun;

/** How the API shows work that outlives its request; every kind of it looks the same. */
public final class LongWork {

    private LongWork() {}

    /** The work, with the result it tells of itself. */
    public static JsonObject json(JobRun run, Locale language) {
        return json(run, run.result(), language);
    }

    /** The work, with a result that says more than the job itself can know, such as an address. */
    public static JsonObject json(JobRun run, JsonObject result, Locale language) {
        return builder(run, result, language).build();
    }

    /** The work, to be shown with more about it. */
    public static JsonObjectBuilder builder(JobRun run, JsonObject result, Locale language) {
        return Json.createObjectBuilder()
                .add("id", run.id())
                .add("state", run.state().name())
                .add(
                        "progress",
                        Json.createObjectBuilder().add("done", run.done()).add("total", run.total()))
                .add("result", result)
                .add("error", sentence(run.reason(), language))
                .add("createdAt", at(run.createdAt()))
                .add("startedAt", at(run.startedAt()))
                .add("endedAt", at(run.endedAt()));
    }

    /** Why it failed; JSON null where it did not. */
    public static JsonValue sentence(JobReason reason, Locale language) {
        return reason == null ? JsonValue.NULL : Json.createValue(reason.in(language));
    }

    /** An instant, or JSON null. */
    public static JsonValue at(Instant instant) {
        return instant == null ? JsonValue.NULL : Json.createValue(instant.toString());
    }
}
