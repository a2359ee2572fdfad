package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** An order as it stands in the source, told once more, independently, as the workbook should show it. */
record SourceOrder(JsonObject json) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm");

    static List<SourceOrder> all(Path gzip) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            return lines.lines().map(SourceOrder::parse).toList();
        }
    }

    private static SourceOrder parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return new SourceOrder(reader.readObject());
        }
    }

    String seller() {
        return json.getString("seller");
    }

    String externalId() {
        return json.getString("externalId");
    }

    Instant placedAt() {
        return OffsetDateTime.parse(json.getString("placedAt")).toInstant();
    }

    /** What the columns of an English workbook show, except number and status, which the source does not have. */
    Map<String, String> cells() {
        JsonObject to = json.getJsonObject("shipTo");
        JsonObject parcel = json.getJsonArray("shipments").isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : json.getJsonArray("shipments").getJsonObject(0);
        return Map.ofEntries(
                Map.entry("D", json.getJsonObject("buyer").getString("name")),
                Map.entry("E", time(json, "placedAt")),
                Map.entry("F", time(json, "paidAt")),
                Map.entry("G", money(products())),
                Map.entry("H", money(amount("shippingFee"))),
                Map.entry("I", money(products().add(amount("shippingFee")).subtract(amount("discount")))),
                Map.entry("J", money(amount("discount"))),
                Map.entry("K", productCell()),
                Map.entry("N", to.getString("name")),
                Map.entry("O", to.getString("country")),
                Map.entry("P", to.getString("state")),
                Map.entry("Q", to.getString("city")),
                Map.entry("R", to.getString("street")),
                Map.entry("S", to.getString("zip")),
                Map.entry("T", to.getString("phone", "")),
                Map.entry("U", to.getString("mobile", "")),
                Map.entry("V", json.getString("shippingService")),
                Map.entry("W", time(json, "shipBy")),
                Map.entry(
                        "X",
                        parcel.isEmpty() ? "" : parcel.getString("carrier") + ":" + parcel.getString("trackingNo")),
                Map.entry("Y", time(parcel, "shippedAt")),
                Map.entry("Z", time(json, "receiptConfirmedAt")));
    }

    private BigDecimal amount(String member) {
        return new BigDecimal(json.getString(member));
    }

    private BigDecimal products() {
        return json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new BigDecimal(line.getString("unitPrice"))
                        .multiply(BigDecimal.valueOf(line.getInt("quantity"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String money(BigDecimal amount) {
        return json.getString("currency") + " " + amount.setScale(2).toPlainString();
    }

    private static String time(JsonObject object, String member) {
        String at = object.getString(member, null);
        return at == null ? "" : MINUTE.format(OffsetDateTime.parse(at).withOffsetSameInstant(ZoneOffset.UTC));
    }

    private String productCell() {
        StringBuilder cell = new StringBuilder();
        for (JsonObject line : json.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            int number = json.getJsonArray("lines").indexOf(line) + 1;
            cell.append("【")
                    .append(number)
                    .append("】 ")
                    .append(line.getString("title"))
                    .append('\n');
            cell.append("(产品属性: ").append(attributes(line)).append(")\n");
            cell.append("(商家编码: ").append(line.getString("sku")).append(")\n");
            cell.append("(产品数量: ").append(line.getInt("quantity")).append(" piece)\n");
        }
        return cell.toString();
    }

    private static String attributes(JsonObject line) {
        return line.getJsonObject("attributes").entrySet().stream()
                .map(attribute -> attribute.getKey() + ":" + ((JsonString) attribute.getValue()).getString())
                .collect(Collectors.joining("、"));
    }
}
