package org.sellerport.exports;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Appends the rows of a chunk to the spool; the checkpoint says how much of it counts. */
@Named("exportWriter")
@Dependent
class SpoolItemWriter extends AbstractItemWriter {

    @Inject
    private CurrentExport export;

    @Inject
    private ExportFolder folder;

    @Inject
    private ExportProgress progress;

    private ExportTask task;
    private Sheet sheet;
    private SpoolWriter spool;
    private long rows;
    private long counted;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        SpoolMark mark = checkpoint == null ? SpoolMark.beginning() : SpoolMark.parse((String) checkpoint);
        task = export.task();
        sheet = new OrderSheet(task.edition());
        rows = mark.rows();
        counted = export.committed().total();
        spool = SpoolWriter.open(folder.spool(task.spoolName()), mark.length());
    }

    @Override
    public void writeItems(List<Object> items) throws IOException {
        List<SpoolRow> chunk = new ArrayList<>(items.size());
        for (Object item : items) {
            ExportedOrder order = (ExportedOrder) item;
            chunk.add(new SpoolRow(order.amounts().order(), sheet.row(order)));
        }
        spool.append(chunk);
        rows += chunk.size();
        progress.read(export.run(), task, rows, counted);
    }

    @Override
    public Serializable checkpointInfo() throws IOException {
        return new SpoolMark(spool.length(), rows).text();
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            spool.close();
        }
    }
}
