package org.sellerport.exports;

import jakarta.annotation.Resource;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.sellerport.exports.ExportRecord.StoredFile;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.SheetRows;

/** Finishes the book and publishes it; where that was done before a crash, only tidies up. */
@Named("exportPublishing")
@Dependent
class PublishWorkbook extends AbstractBatchlet {

    @Inject
    private CurrentExport export;

    @Inject
    private ExportFolder folder;

    @Inject
    private ExportProgress progress;

    @Resource
    private ManagedExecutorService threads;

    @Override
    public String process() throws IOException {
        ExportRecord kept = export.kept();
        if (kept.file().isEmpty()) {
            progress.published(export.run(), kept.task(), published(kept));
        }
        folder.discardSpool(kept.task().spoolName());
        return "PUBLISHED";
    }

    private StoredFile published(ExportRecord kept) throws IOException {
        ExportTask task = kept.task();
        try (Book book = Book.open(task, folder.spool(task.spoolName()), kept.stand())) {
            book.finish(kept.readFrom(), kept.readTo(), SoftwareVersion.current());
            List<SheetRows> sheets = book.sheets();
            ExportFolder.Published file = folder.publish(task.content().format().extension(), book::writeTo, threads);
            return new StoredFile(
                    file.storedName(), new Export.FileFacts(task.fileName(), file.size(), file.sha256(), sheets));
        }
    }
}
