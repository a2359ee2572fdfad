package org.sellerport.web.exports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.rest.LongWork;

/** How the API shows an export: as long work, with what was asked for. */
final class ExportJson {

    private ExportJson() {}

    /** The result, file name, size, SHA-256 and rows per sheet, is there once the file is. */
    static JsonObject of(Export export, Locale language) {
        JsonObject result = export.file().isPresent() ? export.run().result() : JsonValue.EMPTY_JSON_OBJECT;
        JsonObjectBuilder json = LongWork.builder(export.run(), result, language)
                .add("from", export.period().first().toString())
                .add("to", export.period().last().toString())
                .add("zone", export.zone().getId())
                .add("template", export.template().map(ExportJson::text).orElse(JsonValue.NULL))
                .add("expiresAt", LongWork.at(export.expiresAt().orElse(null)))
                .add("expired", export.isExpired());
        return content(json, export.content()).build();
    }

    /** A template as it is kept. */
    static JsonObject of(ExportTemplate template, Locale language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", template.id())
                .add("name", template.name())
                .add("changedBy", template.changedBy())
                .add("changedAt", LongWork.at(template.changedAt()))
                .add(
                        "schedule",
                        template.schedule()
                                .<JsonValue>map(schedule -> of(schedule, language))
                                .orElse(JsonValue.NULL));
        return content(json, template.content()).build();
    }

    private static JsonObject of(ExportTemplate.Schedule schedule, Locale language) {
        return Json.createObjectBuilder()
                .add("rhythm", schedule.timing().rhythm().name())
                .add("day", schedule.timing().day())
                .add("hour", schedule.timing().hour())
                .add("span", schedule.timing().span())
                .add("mail", schedule.mail().map(ExportJson::text).orElse(JsonValue.NULL))
                .add("setBy", schedule.setBy())
                .add("dueAt", LongWork.at(schedule.dueAt()))
                .add("takenAt", LongWork.at(schedule.takenAt()))
                .add(
                        "lastExport",
                        schedule.lastExport().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add(
                        "refusal",
                        schedule.refusal() == null
                                ? JsonValue.NULL
                                : text(schedule.refusal().in(language)))
                .build();
    }

    private static JsonValue text(String text) {
        return Json.createValue(text);
    }

    private static JsonObjectBuilder content(JsonObjectBuilder json, ExportContent content) {
        JsonArrayBuilder statuses = Json.createArrayBuilder();
        content.statuses().stream().sorted().map(OrderStatus::name).forEach(statuses::add);
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        content.sheets().stream().sorted().map(ExportSheet::code).forEach(sheets::add);
        JsonArrayBuilder columns = Json.createArrayBuilder();
        content.columns().stream().map(OrderColumn::name).forEach(columns::add);
        return json.add("status", statuses)
                .add("language", content.language().code())
                .add("format", content.format().code())
                .add("layout", content.layout().code())
                .add("sheets", sheets)
                .add("columns", columns);
    }
}
