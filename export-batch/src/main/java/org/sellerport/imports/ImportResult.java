package org.sellerport.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.sellerport.imports.api.OrderImports.Outcome;

/** What an import says of itself in its run. */
final class ImportResult {

    private ImportResult() {}

    static JsonObject of(Outcome outcome) {
        return Json.createObjectBuilder()
                .add("read", outcome.read())
                .add("imported", outcome.imported())
                .add("skipped", outcome.skipped())
                .add("rejected", outcome.rejected())
                .add("warnings", outcome.warnings())
                .build();
    }
}
