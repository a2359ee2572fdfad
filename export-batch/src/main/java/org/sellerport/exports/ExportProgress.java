package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sellerport.exports.ExportRecord.StoredFile;
import org.sellerport.exports.api.Export;
import org.sellerport.platform.jobs.CurrentRun;

/**
 * Notes how far a run is, always together with its fence: a start of the run that another one has overtaken can note
 * nothing any more.
 */
@ApplicationScoped
@Transactional
class ExportProgress {

    @Inject
    private Clock clock;

    @Inject
    private ExportStore store;

    void counted(CurrentRun run, ExportTask task, long rows) {
        store.readingBegan(task, clock.instant());
        run.progress(0, rows);
    }

    /** Notes a chunk, in its own transaction. */
    void read(CurrentRun run, ExportTask task, Stand stand, long counted) {
        store.readUntil(task, clock.instant(), stand);
        run.progress(stand.rows(), Math.max(stand.rows(), counted));
    }

    /** Lets the workbook be seen. From here on it can be downloaded, once the run has ended. */
    void published(CurrentRun run, ExportTask task, StoredFile file) {
        store.published(task, file, clock.instant());
        run.result(result(file.facts()));
        run.progress(file.facts().rows(), file.facts().rows());
    }

    private static JsonObject result(Export.FileFacts facts) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        facts.sheets().forEach(sheet -> rows.add(sheet.sheet(), sheet.rows()));
        return Json.createObjectBuilder()
                .add("fileName", facts.name())
                .add("size", facts.size())
                .add("sha256", facts.sha256())
                .add("rowsPerSheet", rows)
                .build();
    }
}
