package org.sellerport.exports;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;

/** Reads the orders of an export one after the other and remembers nothing but the position. */
@Named("exportReader")
@Dependent
class OrderReader extends AbstractItemReader {

    @Inject
    private CurrentExport export;

    @Inject
    private OrderPages pages;

    private ExportTask task;
    private Position position;
    private Iterator<ExportedOrder> page = Collections.emptyIterator();

    @Override
    public void open(Serializable checkpoint) {
        task = export.task();
        position = checkpoint == null ? Position.before(task.start()) : Position.parse((String) checkpoint);
    }

    @Override
    public ExportedOrder readItem() {
        if (!page.hasNext()) {
            page = pages.page(task, position).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        ExportedOrder order = page.next();
        position = Position.behind(order);
        return order;
    }

    @Override
    public Serializable checkpointInfo() {
        return position.text();
    }
}
