package org.sellerport.web.exports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.rest.LongWork;

/** How the API shows an export: as long work, with what was asked for. */
final class ExportJson {

    private ExportJson() {}

    /** The result, file name, size, SHA-256 and rows per sheet, is there once the file is. */
    static JsonObject of(Export export, Locale language) {
        JsonObject result = export.file().isPresent() ? export.run().result() : JsonValue.EMPTY_JSON_OBJECT;
        JsonArrayBuilder statuses = Json.createArrayBuilder();
        export.statuses().stream().sorted().map(OrderStatus::name).forEach(statuses::add);
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        export.content().sheets().stream().sorted().map(ExportSheet::code).forEach(sheets::add);
        JsonArrayBuilder columns = Json.createArrayBuilder();
        export.content().columns().stream().map(OrderColumn::name).forEach(columns::add);
        return LongWork.builder(export.run(), result, language)
                .add("from", export.period().first().toString())
                .add("to", export.period().last().toString())
                .add("zone", export.zone().getId())
                .add("status", statuses)
                .add("language", export.language().code())
                .add("format", export.content().format().code())
                .add("layout", export.content().layout().code())
                .add("sheets", sheets)
                .add("columns", columns)
                .build();
    }
}
