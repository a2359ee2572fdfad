package org.sellerport.web.exports;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportOptionUnsupported;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.edge.Refusal;

/**
 * The body of {@code POST /exports}. What cannot be made yet is refused by name: whoever asked for it would not notice
 * that it was left out.
 *
 * @param from first day, {@code 2026-01-31}
 * @param to last day
 * @param status the orders wanted; all where it is absent or empty
 * @param sheets {@code Sheet1}, and {@code About}, which is always there
 * @param columns {@code all} alone
 * @param language {@code en} or {@code zh}; the seller's own where it is absent
 * @param format {@code xls} alone
 */
public record ExportBody(
        String from,
        String to,
        List<String> status,
        List<String> sheets,
        List<String> columns,
        String language,
        String format) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String ORDERS = "Sheet1";
    private static final Set<String> SHEETS = Set.of(ORDERS, "About");

    @JsonbCreator
    public ExportBody(
            @JsonbProperty("from") String from,
            @JsonbProperty("to") String to,
            @JsonbProperty("status") List<String> status,
            @JsonbProperty("sheets") List<String> sheets,
            @JsonbProperty("columns") List<String> columns,
            @JsonbProperty("language") String language,
            @JsonbProperty("format") String format) {
        this.from = from;
        this.to = to;
        this.status = status == null ? List.of() : status;
        this.sheets = sheets == null ? List.of() : sheets;
        this.columns = columns == null ? List.of() : columns;
        this.language = language;
        this.format = format;
    }

    /** What it asks for, in that language where it names none. */
    ExportRequest request(String sellersLanguage) {
        refuseUnless("format", format == null || format.equals("xls"), format, "xls");
        columns.forEach(column -> refuseUnless("columns", "all".equals(column), column, "all"));
        sheets.forEach(sheet -> refuseUnless("sheets", SHEETS.contains(String.valueOf(sheet)), sheet, "Sheet1, About"));
        refuseUnless("sheets", sheets.isEmpty() || sheets.contains(ORDERS), "About", ORDERS);
        return new ExportRequest(
                day("from", from),
                day("to", to),
                statuses(),
                ExportLanguage.of(language == null ? sellersLanguage : language));
    }

    private static void refuseUnless(String option, boolean supported, String value, String possible) {
        if (!supported) {
            throw new ExportOptionUnsupported(option, String.valueOf(value), possible);
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            if (text != null && DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw Refusal.ofValue(name, "2026-01-31");
        }
        throw Refusal.ofValue(name, "2026-01-31");
    }

    private Set<OrderStatus> statuses() {
        Set<OrderStatus> wanted = EnumSet.noneOf(OrderStatus.class);
        status.forEach(name -> wanted.add(status(name)));
        return wanted;
    }

    private static OrderStatus status(String name) {
        return Arrays.stream(OrderStatus.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportOptionUnsupported("status", String.valueOf(name), statusNames()));
    }

    private static String statusNames() {
        return Arrays.stream(OrderStatus.values()).map(OrderStatus::name).collect(Collectors.joining(", "));
    }
}
