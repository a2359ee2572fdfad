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
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportOptionUnsupported;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.edge.Refusal;

/**
 * The body of {@code POST /exports}. What cannot be made is refused by name: whoever asked for it would not notice that it
 * was left out.
 *
 * @param from first day, {@code 2026-01-31}
 * @param to last day
 * @param status the orders wanted; all where it is absent or empty
 * @param sheets {@code Sheet1}, {@code Logistics}, {@code Funds}, {@code Customers}, and {@code About}, which is always there;
 *     {@code Sheet1} alone where none is named
 * @param columns names of columns of {@code Sheet1} in the order wanted, such as {@code ORDER_ID}; {@code all} or none for all
 * @param language {@code en} or {@code zh}; the seller's own where it is absent
 * @param format {@code xls}, {@code xlsx} or {@code csv}; {@code xls} where it is absent
 * @param layout {@code classic} or {@code modern}; {@code classic} where it is absent
 */
public record ExportBody(
        String from,
        String to,
        List<String> status,
        List<String> sheets,
        List<String> columns,
        String language,
        String format,
        String layout) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String ABOUT = "About";
    private static final String ALL = "all";

    @JsonbCreator
    public ExportBody(
            @JsonbProperty("from") String from,
            @JsonbProperty("to") String to,
            @JsonbProperty("status") List<String> status,
            @JsonbProperty("sheets") List<String> sheets,
            @JsonbProperty("columns") List<String> columns,
            @JsonbProperty("language") String language,
            @JsonbProperty("format") String format,
            @JsonbProperty("layout") String layout) {
        this.from = from;
        this.to = to;
        this.status = status == null ? List.of() : status;
        this.sheets = sheets == null ? List.of() : sheets;
        this.columns = columns == null ? List.of() : columns;
        this.language = language;
        this.format = format;
        this.layout = layout;
    }

    /** What it asks for, in that language where it names none. */
    ExportRequest request(String sellersLanguage) {
        return new ExportRequest(day("from", from), day("to", to), content(sellersLanguage));
    }

    private ExportContent content(String sellersLanguage) {
        ExportContent usual = ExportContent.usual(ExportLanguage.of(language == null ? sellersLanguage : language));
        return new ExportContent(
                statuses(),
                usual.language(),
                format == null ? usual.format() : ExportFormat.of(format),
                layout == null ? usual.layout() : OrderLayout.of(layout),
                sheets.isEmpty() ? usual.sheets() : wantedSheets(),
                wantedColumns());
    }

    private Set<ExportSheet> wantedSheets() {
        Set<ExportSheet> wanted = EnumSet.noneOf(ExportSheet.class);
        sheets.stream()
                .filter(name -> !ABOUT.equals(name))
                .forEach(name -> wanted.add(ExportSheet.of(String.valueOf(name))));
        return wanted;
    }

    private List<OrderColumn> wantedColumns() {
        if (columns.equals(List.of(ALL))) {
            return List.of();
        }
        return columns.stream()
                .map(name -> OrderColumn.of(String.valueOf(name)))
                .toList();
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
