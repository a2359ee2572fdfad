package org.sellerport.exports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.platform.Sql;

/** Counts the rows of all lists first, so that whoever waits can see how far it is. */
@Named("exportCounting")
@Dependent
class CountOrders extends AbstractBatchlet {

    @Inject
    private CurrentExport export;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private ExportProgress progress;

    @Override
    public String process() {
        ExportTask task = export.task();
        Map<String, Long> counted = new HashMap<>();
        long rows = 0;
        for (ExportSheet list : task.content().sheets()) {
            rows += counted.computeIfAbsent(
                    RowList.of(list, task, clock.instant()).count(), this::counted);
        }
        progress.counted(export.run(), task, rows);
        return "COUNTED";
    }

    private long counted(String count) {
        return sql.first(count, row -> row.getLong("rows")).orElseThrow();
    }
}
