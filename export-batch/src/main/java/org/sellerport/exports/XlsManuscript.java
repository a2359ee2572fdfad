package org.sellerport.exports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.sellerport.biff.Design;
import org.sellerport.biff.SheetPlan;
import org.sellerport.biff.Style;
import org.sellerport.biff.XlsWriter;

/** An .xls workbook, whose records are written as the rows come. */
final class XlsManuscript implements Manuscript {

    private static final int MOST_DIGITS = 4;

    /** The styles, always made in the same order: a workbook that goes on needs the same ones. */
    private static final class Look {
        private final Design design = new Design();
        private final Style header = design.bold("@");
        // "Text" as number format: editing such a cell does not turn an order number into a number.
        private final Style text = design.plain("@");
        private final Style moment = design.plain("yyyy.mm.dd hh:mm");
        private final Style[] numbers = new Style[MOST_DIGITS + 1];

        Look() {
            for (int digits = 0; digits <= MOST_DIGITS; digits++) {
                numbers[digits] = design.plain(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits));
            }
        }
    }

    private final Look look;
    private final XlsWriter xls;

    private XlsManuscript(Look look, XlsWriter xls) {
        this.look = look;
        this.xls = xls;
    }

    static XlsManuscript begin(Path parts) throws IOException {
        Look look = new Look();
        return new XlsManuscript(look, XlsWriter.create(parts, look.design, XlsWriter.USUAL_MEMORY));
    }

    static XlsManuscript resume(Path parts, String mark) throws IOException {
        Look look = new Look();
        return new XlsManuscript(look, XlsWriter.resume(parts, look.design, XlsWriter.USUAL_MEMORY, mark));
    }

    @Override
    public void beginSheet(String name, List<Heading> headings) throws IOException {
        xls.beginSheet(new SheetPlan(name, headings.stream().map(Heading::width).toList(), 1));
        for (Heading heading : headings) {
            cell(look.header, heading.text());
        }
        xls.endRow();
    }

    @Override
    public void text(String text) throws IOException {
        cell(look.text, text);
    }

    private void cell(Style style, String text) throws IOException {
        if (text.isEmpty()) {
            xls.skip();
        } else {
            xls.text(style, text);
        }
    }

    @Override
    public void amount(long minor, int digits) {
        xls.number(look.numbers[digits], BigDecimal.valueOf(minor, digits).doubleValue());
    }

    @Override
    public void count(long number) {
        xls.number(look.numbers[0], (double) number);
    }

    @Override
    public void moment(LocalDateTime moment) {
        xls.date(look.moment, moment);
    }

    @Override
    public void endRow() throws IOException {
        xls.endRow();
    }

    @Override
    public String mark() throws IOException {
        return xls.mark();
    }

    @Override
    public void writeTo(FileChannel file) throws IOException {
        xls.writeTo(file);
    }

    @Override
    public void close() throws IOException {
        xls.close();
    }
}
