package org.sellerport.exports;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.kernel.Money;

/**
 * The sheet that says what the workbook is: of whom, of which days, narrowed how, read when, how much, made by what.
 *
 * @param readFrom the instant before the first order was read
 * @param readTo the instant at which the last one had been read
 */
record About(ExportTask task, Instant readFrom, Instant readTo, String version) {

    static final String SHEET = "About";
    private static final int WIDTH = 40;

    private static final DateTimeFormatter SECOND = new DateTimeFormatterBuilder()
            .appendPattern("uuuu.MM.dd HH:mm:ss ")
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    /** Writes the sheet: two columns, what, and its value. */
    void write(List<Stand.Begun> sheets, Sums sums, RowSink sink) throws IOException {
        List<List<String>> lines = lines(sheets, sums);
        sink.beginSheet(
                SHEET,
                lines.get(0).stream().map(text -> new Heading(text, WIDTH)).toList());
        for (List<String> line : lines.subList(1, lines.size())) {
            for (String text : line) {
                sink.text(text);
            }
            sink.endRow();
        }
    }

    private List<List<String>> lines(List<Stand.Begun> sheets, Sums sums) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("about.seller", task.seller().value()));
        lines.add(line(
                "about.period",
                say("about.period.value", task.period().first(), task.period().last())));
        lines.add(line("about.zone", task.edition().zone().getId()));
        lines.add(line("about.filter", filter()));
        lines.add(line("about.read", say("about.read.value", second(readFrom), second(readTo))));
        for (ExportSheet list : ExportSheet.values()) {
            if (task.content().sheets().contains(list)) {
                addList(list, sheets, sums, lines);
            }
        }
        lines.add(line("about.software", say("about.software.value", version)));
        lines.add(line("about.notes", say("about.note.snapshot")));
        if (task.content().sheets().contains(ExportSheet.CUSTOMERS)) {
            lines.add(List.of("", say("about.note.groups")));
        }
        lines.add(List.of("", say("about.note.apostrophe")));
        lines.add(List.of("", say("about.note.cut", CellText.CUT)));
        return lines;
    }

    /** How many rows, in all and in each sheet, and what they come to. */
    private void addList(ExportSheet list, List<Stand.Begun> sheets, Sums sums, List<List<String>> lines) {
        List<Stand.Begun> ofList =
                sheets.stream().filter(sheet -> sheet.list() == list).toList();
        long rows = ofList.stream().mapToLong(Stand.Begun::rows).sum();
        lines.add(line("about." + list, Long.toString(rows)));
        for (Stand.Begun sheet : ofList) {
            lines.add(List.of(say("about.sheet", sheet.name()), Integer.toString(sheet.rows())));
        }
        for (Measure measure : measures(list)) {
            sums.each(
                    measure,
                    (currency, minor) -> lines.add(List.of(
                            say("about.sum." + measure, currency),
                            task.edition().money(Money.ofMinor(minor, currency)))));
        }
    }

    private static List<Measure> measures(ExportSheet list) {
        return switch (list) {
            case ORDERS -> List.of(Measure.ORDER_AMOUNT);
            case LOGISTICS -> List.of();
            case FUNDS ->
                List.of(
                        Measure.PAID,
                        Measure.REFUNDED,
                        Measure.COMMISSION,
                        Measure.AFFILIATE,
                        Measure.RELEASED,
                        Measure.HELD);
            case CUSTOMERS -> List.of(Measure.SPENT);
        };
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
