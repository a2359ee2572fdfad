package org.sellerport.exports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.sellerport.exports.api.ExportSheet;

/** Adds the rows of a chunk to the book, and notes where it stands in the transaction of the chunk. */
@Named("exportWriter")
@Dependent
class ListWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "list")
    private String list;

    @Inject
    private CurrentExport export;

    @Inject
    private ExportFolder folder;

    @Inject
    private ExportProgress progress;

    private ExportRecord kept;
    private Book book;
    private long counted;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        kept = export.kept();
        counted = export.committed().total();
        if (kept.task().content().sheets().contains(ExportSheet.valueOf(list))) {
            book = Book.open(kept.task(), folder.spool(kept.task().spoolName()), kept.stand());
        }
    }

    @Override
    public void writeItems(List<Object> items) throws IOException {
        for (Object item : items) {
            book.append(ExportSheet.valueOf(list), kept.readFrom(), (Packet) item);
        }
        progress.read(export.run(), kept.task(), book.stand(), counted);
    }

    @Override
    public void close() throws IOException {
        if (book != null) {
            book.close();
        }
    }
}
