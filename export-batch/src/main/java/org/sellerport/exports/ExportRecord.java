package org.sellerport.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.exports.api.SheetRows;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.Sql;
import org.sellerport.platform.jobs.JobRun;

/**
 * A row of {@code exports.export}.
 *
 * @param stand how far the making is; what to go on from
 * @param readFrom null before the first order was read, like {@code readTo}
 */
record ExportRecord(ExportTask task, Instant readFrom, Instant readTo, Stand stand, Optional<StoredFile> file) {

    /** What a finished workbook is called in the folder, and what is known of it. */
    record StoredFile(String storedName, Export.FileFacts facts) {}

    private static final String SEPARATOR = ",";

    static ExportRecord read(ResultSet row) throws SQLException {
        ExportContent content = content(row);
        ExportTask task = new ExportTask(
                new SellerId(row.getString("seller_id")),
                row.getLong("export_id"),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                new Edition(content.language(), ZoneId.of(row.getString("zone"))),
                content,
                row.getString("spool_name"));
        return new ExportRecord(
                task,
                Sql.instant(row, "read_from"),
                Sql.instant(row, "read_to"),
                Stand.of(row.getString("stand")),
                file(row));
    }

    private static ExportContent content(ResultSet row) throws SQLException {
        return new ExportContent(
                values(row.getString("statuses"), OrderStatus::valueOf).collect(Collectors.toUnmodifiableSet()),
                ExportLanguage.valueOf(row.getString("language")),
                ExportFormat.valueOf(row.getString("format")),
                OrderLayout.valueOf(row.getString("layout")),
                values(row.getString("sheets"), ExportSheet::valueOf).collect(Collectors.toUnmodifiableSet()),
                values(row.getString("columns"), OrderColumn::valueOf).toList());
    }

    private static Optional<StoredFile> file(ResultSet row) throws SQLException {
        String storedName = row.getString("stored_name");
        if (storedName == null) {
            return Optional.empty();
        }
        Stream<SheetRows> sheets =
                Stream.of(row.getString("rows_per_sheet").split(SEPARATOR, -1)).map(ExportRecord::sheet);
        return Optional.of(new StoredFile(
                storedName,
                new Export.FileFacts(
                        row.getString("file_name"), row.getLong("size"), row.getString("sha256"), sheets.toList())));
    }

    private static SheetRows sheet(String text) {
        String[] nameAndRows = text.split(":", 2);
        return new SheetRows(nameAndRows[0], Integer.parseInt(nameAndRows[1]));
    }

    /** As the column {@code rows_per_sheet} has it: {@code Sheet1:65535,Sheet2:3}. */
    static String rowsPerSheet(Iterable<SheetRows> sheets) {
        StringBuilder text = new StringBuilder();
        for (SheetRows sheet : sheets) {
            text.append(text.isEmpty() ? "" : SEPARATOR);
            text.append(sheet.sheet()).append(':').append(sheet.rows());
        }
        return text.toString();
    }

    /** As the columns {@code statuses} and {@code sheets} have them: always in the same order, so that equal sets are equal text. */
    static <E extends Enum<E>> String text(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** As the column {@code columns} has them: in the order wanted. */
    static String text(List<OrderColumn> columns) {
        return columns.stream().map(OrderColumn::name).collect(Collectors.joining(SEPARATOR));
    }

    private static <E> Stream<E> values(String text, Function<String, E> value) {
        return Arrays.stream(text.split(SEPARATOR, -1))
                .filter(name -> !name.isEmpty())
                .map(value);
    }

    /** As the seller sees it; a file is only there once the run that made it is completed. */
    Export with(JobRun run) {
        Optional<Export.FileFacts> facts =
                switch (run.state()) {
                    case COMPLETED -> file.map(StoredFile::facts);
                    case QUEUED, RUNNING, STOPPED, FAILED, ABANDONED -> Optional.empty();
                };
        return new Export(
                task.id(), task.seller(), task.period(), task.edition().zone(), task.content(), run, facts);
    }
}
