package org.sellerport.exports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sellerport.exports.api.SheetRows;
import org.sellerport.kernel.Money;

/**
 * The sheet that says what the workbook is: of whom, of which days, narrowed how, read when, how much, made by what.
 *
 * @param readFrom the instant before the first order was read
 * @param readTo the instant at which the last one had been read
 */
record About(ExportTask task, Instant readFrom, Instant readTo, String version) {

    static final String SHEET = "About";

    private static final DateTimeFormatter SECOND = new DateTimeFormatterBuilder()
            .appendPattern("uuuu.MM.dd HH:mm:ss ")
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    /** Two columns: what, and its value. */
    List<List<String>> lines(List<SheetRows> sheets, AmountSums sums) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("about.seller", task.seller().value()));
        lines.add(line(
                "about.period",
                say("about.period.value", task.period().first(), task.period().last())));
        lines.add(line("about.zone", task.edition().zone().getId()));
        lines.add(line("about.filter", filter()));
        lines.add(line("about.read", say("about.read.value", second(readFrom), second(readTo))));
        int orders = sheets.stream().mapToInt(SheetRows::rows).sum();
        lines.add(line("about.orders", Integer.toString(orders)));
        for (SheetRows sheet : sheets) {
            lines.add(List.of(say("about.sheet", sheet.sheet()), Integer.toString(sheet.rows())));
        }
        for (Money sum : sums.perCurrency()) {
            String currency = sum.currency().getCurrencyCode();
            lines.add(List.of(say("about.sum", currency), task.edition().money(sum)));
        }
        lines.add(line("about.software", say("about.software.value", version)));
        lines.add(line("about.notes", say("about.note.snapshot")));
        lines.add(List.of("", say("about.note.apostrophe")));
        lines.add(List.of("", say("about.note.cut", CellText.CUT)));
        return lines;
    }

    private List<String> line(String key, String value) {
        return List.of(say(key), CellText.safe(value));
    }

    private String filter() {
        if (task.statuses().isEmpty()) {
            return say("about.filter.all");
        }
        return task.statuses().stream().sorted().map(task.edition()::status).collect(Collectors.joining(", "));
    }

    private String second(Instant at) {
        return SECOND.format(at.atZone(task.edition().zone()));
    }

    private String say(String key, Object... details) {
        return task.edition().say(key, details);
    }
}
