package org.sellerport.web.exports;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.sellerport.exports.api.ExportContent;

/**
 * The body of {@code POST /export-templates}; beside the name, what {@link ExportBody} has but its days.
 *
 * @param name for lists, the seller's only one
 */
public record TemplateBody(
        String name,
        List<String> status,
        List<String> sheets,
        List<String> columns,
        String language,
        String format,
        String layout) {

    @JsonbCreator
    public TemplateBody(
            @JsonbProperty("name") String name,
            @JsonbProperty("status") List<String> status,
            @JsonbProperty("sheets") List<String> sheets,
            @JsonbProperty("columns") List<String> columns,
            @JsonbProperty("language") String language,
            @JsonbProperty("format") String format,
            @JsonbProperty("layout") String layout) {
        this.name = name;
        this.status = status;
        this.sheets = sheets;
        this.columns = columns;
        this.language = language;
        this.format = format;
        this.layout = layout;
    }

    /** What it keeps, in that language where it names none. */
    ExportContent content(String sellersLanguage) {
        return new ExportBody(null, null, status, sheets, columns, language, format, layout).content(sellersLanguage);
    }
}
