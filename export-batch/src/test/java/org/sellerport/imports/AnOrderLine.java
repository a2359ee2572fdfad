package org.sellerport.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Lines of history to try the parser on. */
final class AnOrderLine {

    static final String GOOD = """
            {"externalId":"E1","seller":"ST1","buyer":{"id":"b1","name":"Ana","country":"BR"},"currency":"BRL",\
            "placedAt":"2017-10-02T10:56:33-03:00","paidAt":"2017-10-02T11:00:00-03:00",\
            "lines":[{"sku":"s","title":"Lamp","attributes":{"Color":"Red","Size":"L"},"quantity":2,"unitPrice":"29.99"}],\
            "shippingFee":"8.72","discount":"0.00","shipTo":{"name":"Ana","country":"BR","city":"São Paulo"},\
            "shipments":[{"carrier":"CORREIOS","trackingNo":"AA1BR","shippedAt":"2017-10-03T10:00:00-03:00",\
            "lines":[{"line":1,"quantity":1}]}],"feedback":{"rating":4,"comment":"ok 👍","at":"2017-11-01T10:00:00Z"}}\
            """;

    private AnOrderLine() {}

    static LineSource.Line of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static LineSource.Line of(byte[] bytes) {
        return new LineSource.Line(7, ByteBuffer.wrap(bytes));
    }

    /** The good line with one piece of its text replaced. */
    static LineSource.Line with(String piece, String replacement) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return of(GOOD.replace(piece, replacement));
    }
}
