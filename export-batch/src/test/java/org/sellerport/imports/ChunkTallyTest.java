package org.sellerport.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.imports.api.OrderImports.Outcome;
import org.sellerport.imports.api.OrderImports.Remark;
import org.sellerport.imports.api.OrderImports.Remark.Kind;
import org.sellerport.orders.api.OrderIntake.Verdict;

class ChunkTallyTest {

    private final LineParser parser = new LineParser();

    @Test
    void every_line_is_imported_skipped_or_rejected_and_odd_ones_are_remarked_once() {
        ParsedLine good = parser.parse(AnOrderLine.of(AnOrderLine.GOOD));
        ParsedLine bad = ParsedLine.rejected(8, null, "not JSON");
        ParsedLine odd = parser.parse(AnOrderLine.with("\"seller\"", "\"x\":1,\"seller\""));
        ChunkTally tally = ChunkTally.of(
                List.of(good, bad, good, odd, good),
                List.of(
                        new Verdict(Verdict.Outcome.IMPORTED, null, List.of()),
                        new Verdict(Verdict.Outcome.SKIPPED, null, List.of()),
                        new Verdict(Verdict.Outcome.IMPORTED, null, List.of("paid before placed")),
                        new Verdict(Verdict.Outcome.REJECTED, "money is not negative", List.of())));
        assertEquals(new Outcome(5, 2, 1, 2, 1), tally.outcome());
        assertEquals(
                List.of(
                        new Remark(8, Kind.REJECTED, null, "not JSON"),
                        new Remark(
                                7,
                                Kind.WARNING,
                                "E1",
                                "not taken over, because nobody knows it: x; paid before placed"),
                        new Remark(7, Kind.REJECTED, "E1", "money is not negative")),
                tally.remarks());
    }
}
