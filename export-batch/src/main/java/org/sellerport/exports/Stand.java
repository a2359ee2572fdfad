package org.sellerport.exports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.exports.api.ExportSheet;

/**
 * How far the making of an export is. It is kept with the export in the transaction of each chunk: whatever happens to the
 * server, this is what to go on from.
 *
 * @param list whose rows came last; null before any
 * @param position behind which row of it
 * @param mark of the manuscript; see {@link Manuscript#mark}
 * @param sheets begun so far, with their rows
 * @param sums over all rows so far
 */
record Stand(ExportSheet list, String position, String mark, List<Begun> sheets, Sums sums) {

    /** A sheet that was begun: the how manyth of its list. */
    record Begun(ExportSheet list, int number, int rows) {

        String name() {
            return list.sheet(number);
        }
    }

    static Stand beginning() {
        return new Stand(null, "", "", List.of(), new Sums());
    }

    /** Behind which row of a list to go on; empty where none was read yet. */
    String positionIn(ExportSheet one) {
        return one == list ? position : "";
    }

    /** Rows of all sheets. */
    long rows() {
        return sheets.stream().mapToLong(Begun::rows).sum();
    }

    /** As the column has it: plain text outlives every change of these classes. */
    String text() {
        JsonArrayBuilder begun = Json.createArrayBuilder();
        sheets.forEach(sheet -> begun.add(Json.createArrayBuilder()
                .add(sheet.list().name())
                .add(sheet.number())
                .add(sheet.rows())));
        JsonArrayBuilder added = Json.createArrayBuilder();
        for (Measure measure : Measure.values()) {
            sums.each(
                    measure,
                    (currency, minor) -> added.add(Json.createArrayBuilder()
                            .add(measure.name())
                            .add(currency)
                            .add(minor)));
        }
        return Json.createObjectBuilder()
                .add("list", list.name())
                .add("position", position)
                .add("mark", mark)
                .add("sheets", begun)
                .add("sums", added)
                .build()
                .toString();
    }

    /** What {@link #text} said; the beginning where it said nothing yet. */
    static Stand of(String text) {
        if (text == null) {
            return beginning();
        }
        JsonObject stand;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            stand = reader.readObject();
        }
        List<Begun> sheets = new ArrayList<>();
        stand.getJsonArray("sheets").stream()
                .map(one -> one.asJsonArray())
                .forEach(one ->
                        sheets.add(new Begun(ExportSheet.valueOf(one.getString(0)), one.getInt(1), one.getInt(2))));
        Sums sums = new Sums();
        stand.getJsonArray("sums").stream()
                .map(one -> one.asJsonArray())
                .forEach(one -> sums.add(
                        Measure.valueOf(one.getString(0)),
                        one.getString(1),
                        one.getJsonNumber(2).longValueExact()));
        return new Stand(
                ExportSheet.valueOf(stand.getString("list")),
                stand.getString("position"),
                stand.getString("mark"),
                List.copyOf(sheets),
                sums);
    }
}
