package org.sellerport.exports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.exports.ExportedOrder.Amounts;
import org.sellerport.exports.ExportedOrder.Line;
import org.sellerport.exports.ExportedOrder.Times;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.Sql;

/** Makes orders of the rows of the view {@code orders.export_row}. */
final class OrderRows {

    private OrderRows() {}

    static ExportedOrder order(ResultSet row) throws SQLException {
        return new ExportedOrder(
                new OrderNo(row.getLong("order_no")),
                OrderStatus.valueOf(row.getString("status")),
                row.getString("assignee"),
                row.getString("buyer_name"),
                times(row),
                amounts(row),
                lines(row.getString("lines")),
                row.getString("memo"),
                address(row),
                row.getString("shipping_service"),
                row.getString("tracking"));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                Sql.instant(row, "placed_at"),
                Sql.instant(row, "paid_at"),
                Sql.instant(row, "ship_by"),
                Sql.instant(row, "shipped_at"),
                Sql.instant(row, "receipt_confirmed_at"));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new Amounts(
                Money.ofMinor(row.getLong("product_total"), currency),
                Money.ofMinor(row.getLong("shipping_fee"), currency),
                Money.ofMinor(row.getLong("order_amount"), currency),
                Money.ofMinor(row.getLong("discount"), currency));
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("recipient"),
                row.getString("ship_country"),
                row.getString("ship_state"),
                row.getString("ship_city"),
                row.getString("ship_street"),
                row.getString("ship_zip"),
                row.getString("ship_phone"),
                row.getString("ship_mobile"));
    }

    private static List<Line> lines(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(OrderRows::line);
        }
    }

    private static Line line(JsonValue value) {
        JsonObject line = value.asJsonObject();
        Map<String, String> attributes = new LinkedHashMap<>();
        line.getJsonObject("attributes").forEach((name, text) -> attributes.put(name, ((JsonString) text).getString()));
        return new Line(
                line.getString("title"),
                line.getString("sku", null),
                attributes,
                line.getJsonNumber("quantity").longValueExact());
    }
}
