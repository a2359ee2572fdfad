package org.sellerport.web.imports;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.sellerport.imports.api.OrderImports.Remark;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.CsvCell;

/** In which form a report is written. */
enum ReportForm {
    NDJSON("application/x-ndjson;charset=UTF-8", "") {
        @Override
        String row(Remark remark) {
            JsonValue externalId = remark.externalId() == null ? JsonValue.NULL : Json.createValue(remark.externalId());
            return Json.createObjectBuilder()
                            .add("line", remark.line())
                            .add("kind", remark.kind().name())
                            .add("externalId", externalId)
                            .add("reason", remark.reason())
                            .build()
                    + "\n";
        }
    },
    CSV("text/csv;charset=UTF-8", "line,kind,externalId,reason\r\n") {
        @Override
        String row(Remark remark) {
            return remark.line() + "," + remark.kind() + "," + CsvCell.text(remark.externalId()) + ","
                    + CsvCell.text(remark.reason()) + "\r\n";
        }
    };

    private final String mediaType;
    private final String head;

    ReportForm(String mediaType, String head) {
        this.mediaType = mediaType;
        this.head = head;
    }

    static ReportForm named(String name) {
        for (ReportForm form : values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return form;
            }
        }
        throw Refusal.ofValue("format", "ndjson, csv");
    }

    abstract String row(Remark remark);

    String mediaType() {
        return mediaType;
    }

    String head() {
        return head;
    }
}
