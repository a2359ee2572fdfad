package org.sellerport.exports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Notes what it is told: texts as they are, everything else by what it is. */
final class ToldCells implements RowSink {

    final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    @Override
    public void beginSheet(String name, List<Heading> headings) {
        rows.add(List.of("sheet " + name));
        rows.add(headings.stream().map(Heading::text).toList());
    }

    @Override
    public void text(String text) {
        row.add(text);
    }

    @Override
    public void amount(long minor, int digits) {
        row.add("amount " + BigDecimal.valueOf(minor, digits).toPlainString());
    }

    @Override
    public void count(long number) {
        row.add("count " + number);
    }

    @Override
    public void moment(LocalDateTime moment) {
        row.add("moment " + moment);
    }

    @Override
    public void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    /** The cells of one row of a list. */
    static List<String> of(RowList list, byte[] copied, Sums sums) throws java.io.IOException {
        CopiedRow row = new CopiedRow();
        row.on(copied);
        ToldCells cells = new ToldCells();
        list.write(row, cells, sums);
        return cells.row;
    }
}
