package org.sellerport.imports;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sellerport.imports.api.OrderImports.Outcome;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.jobs.CurrentRun;

/** Takes a chunk's orders and keeps what came of every line, all in the chunk's one transaction. */
@Named
@Dependent
public class ImportWriter extends AbstractItemWriter {

    @EJB
    private OrderIntake intake;

    @Inject
    private ImportTable imports;

    @Inject
    private CurrentRun run;

    private long lines = -1;

    @Override
    public void writeItems(List<Object> items) {
        List<ParsedLine> chunk = items.stream().map(ParsedLine.class::cast).toList();
        List<PastOrder> orders = chunk.stream()
                .filter(ParsedLine::isOrder)
                .map(ParsedLine::order)
                .toList();
        List<OrderIntake.Verdict> verdicts =
                orders.isEmpty() ? List.of() : intake.take(orders, OrderIntake.Liveness.DORMANT);
        ChunkTally tally = ChunkTally.of(chunk, verdicts);
        imports.remark(run.id(), tally.remarks());
        Outcome soFar = imports.add(run.id(), tally.outcome());
        run.result(ImportResult.of(soFar));
        run.progress(soFar.read(), lines());
    }

    private long lines() {
        if (lines < 0) {
            lines = imports.lines(run.id());
        }
        return lines;
    }
}
