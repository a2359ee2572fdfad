package org.sellerport.web.funds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.CsvCell;

/** Writes a statement page by page as comma-separated text, so that its length does not matter. */
record StatementFile(Ledger ledger, ZoneId zone) {

    /** By which Excel knows that it is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    void write(SellerId seller, StatementFilter filter, OutputStream out) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.append(BYTE_ORDER_MARK).append("entry,at,why,order,reference,currency,amount,balance\r\n");
        Times times = new Times(zone);
        Optional<String> after = Optional.empty();
        do {
            Page<StatementLine> page = ledger.statement(seller, filter, after, Ledger.PAGE_LIMIT);
            for (StatementLine line : page.items()) {
                csv.append(row(line, times));
            }
            after = page.next();
        } while (after.isPresent());
        csv.flush();
    }

    /** An order's number is text: 16 digits are more than a spreadsheet keeps of a number. */
    static String row(StatementLine line, Times times) {
        return String.join(
                        ",",
                        Long.toString(line.entry()),
                        times.of(line.at()),
                        line.why().name(),
                        CsvCell.text(line.order() == null ? null : line.order().toString()),
                        CsvCell.text(line.reference()),
                        line.amount().currency().getCurrencyCode(),
                        line.amount().decimal(),
                        line.balance().decimal())
                + "\r\n";
    }
}
