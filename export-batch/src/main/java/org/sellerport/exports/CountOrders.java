package org.sellerport.exports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counts the orders first, so that whoever waits can see how far it is. */
@Named("exportCounting")
@Dependent
class CountOrders extends AbstractBatchlet {

    @Inject
    private CurrentExport export;

    @Inject
    private OrderPages pages;

    @Inject
    private ExportProgress progress;

    @Override
    public String process() {
        ExportTask task = export.task();
        long orders = pages.count(task);
        HssfWorkbookWriter.refuseBeyond(Runtime.getRuntime().maxMemory(), orders);
        progress.counted(export.run(), task, orders);
        return "COUNTED";
    }
}
