package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Order history to import. */
public final class OrderLines {

    private OrderLines() {}

    /** A paid order of one line, with a title that tells it from every other. */
    public static String line(String seller, String externalId, Instant placedAt) {
        JsonArrayBuilder lines = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("sku", "=SKU-" + externalId)
                        .add("title", "title of " + externalId)
                        .add("attributes", Json.createObjectBuilder().add("Color", "Red"))
                        .add("quantity", 2)
                        .add("unitPrice", "10.50"));
        return Json.createObjectBuilder()
                .add("externalId", externalId)
                .add("seller", seller)
                .add(
                        "buyer",
                        Json.createObjectBuilder()
                                .add("id", "b-" + externalId)
                                .add("name", "=Buyer 漢字 👒")
                                .add("country", "BR")
                                .add("language", "pt"))
                .add("currency", "USD")
                .add("placedAt", placedAt.toString())
                .add("paidAt", placedAt.plusSeconds(60).toString())
                .add("lines", lines)
                .add("shippingFee", "1.00")
                .add("discount", "0.00")
                .add("shippingService", "standard")
                .add(
                        "shipTo",
                        Json.createObjectBuilder()
                                .add("name", "José")
                                .add("country", "BR")
                                .add("city", "são paulo")
                                .add("street", "Rua A, 1")
                                .add("mobile", "+55 11 977382506"))
                .build()
                .toString();
    }

    public static byte[] file(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** That many orders, one every half minute. */
    public static byte[] many(String seller, int count, Instant first) {
        return file(IntStream.range(0, count).mapToObj(n -> line(seller, "n" + n, first.plusSeconds(30L * n))));
    }
}
