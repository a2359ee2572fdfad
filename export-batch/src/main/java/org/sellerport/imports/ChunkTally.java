package org.sellerport.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.sellerport.imports.api.OrderImports.Outcome;
import org.sellerport.imports.api.OrderImports.Remark;
import org.sellerport.orders.api.OrderIntake.Verdict;

/** What came of the lines of one chunk. Every line is in exactly one of the counts. */
final class ChunkTally {

    private final List<Remark> remarks = new ArrayList<>();
    private long imported;
    private long skipped;
    private long rejected;
    private long warnings;

    private ChunkTally() {}

    /**
     * Brings lines and verdicts together.
     *
     * @param verdicts of those lines that are orders, in their order
     */
    static ChunkTally of(List<ParsedLine> lines, List<Verdict> verdicts) {
        ChunkTally tally = new ChunkTally();
        Iterator<Verdict> next = verdicts.iterator();
        for (ParsedLine line : lines) {
            if (line.isOrder()) {
                tally.add(line, next.next());
            } else {
                tally.reject(line, line.objection());
            }
        }
        return tally;
    }

    private void add(ParsedLine line, Verdict verdict) {
        switch (verdict.outcome()) {
            case IMPORTED -> accept(line, verdict.warnings());
            case SKIPPED -> skipped++;
            case REJECTED -> reject(line, verdict.reason());
        }
    }

    private void accept(ParsedLine line, List<String> fromIntake) {
        imported++;
        List<String> odd =
                Stream.concat(line.warnings().stream(), fromIntake.stream()).toList();
        if (!odd.isEmpty()) {
            warnings++;
            remarks.add(new Remark(line.no(), Remark.Kind.WARNING, line.externalId(), String.join("; ", odd)));
        }
    }

    private void reject(ParsedLine line, String reason) {
        rejected++;
        remarks.add(new Remark(line.no(), Remark.Kind.REJECTED, line.externalId(), reason));
    }

    Outcome outcome() {
        return new Outcome(imported + skipped + rejected, imported, skipped, rejected, warnings);
    }

    List<Remark> remarks() {
        return remarks;
    }
}
