package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sellerport.exports.ExportRecord.StoredFile;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.SheetRows;

/** Makes the workbook file out of a spool. */
@ApplicationScoped
class WorkbookPress {

    /** One workbook at a time: each is wholly on the heap, and two could be more than there is. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    private ExportFolder folder;

    /** Writes the workbook of an export whose spool holds that many rows. */
    StoredFile print(ExportRecord kept, long rows) throws IOException {
        List<SheetRows> sheets = new ArrayList<>();
        oneAtATime.lock();
        try {
            ExportFolder.Published file = folder.publish(out -> sheets.addAll(write(kept, rows, out)));
            return new StoredFile(
                    file.storedName(),
                    new Export.FileFacts(kept.task().fileName(), file.size(), file.sha256(), sheets));
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<SheetRows> write(ExportRecord kept, long rows, OutputStream out) throws IOException {
        ExportTask task = kept.task();
        try (SpoolReader spool = SpoolReader.open(folder.spool(task.spoolName()), rows);
                WorkbookWriter workbook = new HssfWorkbookWriter()) {
            List<String> headers = new OrderSheet(task.edition()).headers();
            WorkbookAssembly assembly = new WorkbookAssembly(workbook, headers, WorkbookWriter.ROWS_PER_SHEET);
            List<SheetRows> sheets = assembly.orders(spool);
            assembly.about(new About(task, kept.readFrom(), kept.readTo(), SoftwareVersion.current()));
            workbook.writeTo(out);
            return sheets;
        }
    }
}
