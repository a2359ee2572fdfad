package org.sellerport.exports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Turns the spool into the workbook and publishes it; where that was done before a crash, only tidies up. */
@Named("exportPublishing")
@Dependent
class PublishWorkbook extends AbstractBatchlet {

    @Inject
    private CurrentExport export;

    @Inject
    private WorkbookPress press;

    @Inject
    private ExportFolder folder;

    @Inject
    private ExportProgress progress;

    @Override
    public String process() throws IOException {
        ExportRecord kept = export.kept();
        if (kept.file().isEmpty()) {
            long rows = export.committed().done();
            progress.published(export.run(), kept.task(), press.print(kept, rows));
        }
        folder.discard(kept.task().spoolName());
        return "PUBLISHED";
    }
}
