package org.sellerport.exports;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Rows as PostgreSQL copies them out. */
final class CopiedRows {

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private CopiedRows() {}

    /** A row of texts, longs, integers, booleans, instants and nulls. */
    static byte[] of(Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(values.length);
            for (Object value : values) {
                field(value, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void field(Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else if (value instanceof Long number) {
            out.writeInt(8);
            out.writeLong(number);
        } else if (value instanceof Integer number) {
            out.writeInt(4);
            out.writeInt(number);
        } else if (value instanceof Boolean truth) {
            out.writeInt(1);
            out.writeBoolean(truth);
        } else if (value instanceof Instant instant) {
            out.writeInt(8);
            out.writeLong(ChronoUnit.MICROS.between(BEGINNING, instant));
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    /** Lines of an order as the view has them: title, attributes, code and quantity of each. */
    static String lines(String... parts) {
        StringBuilder lines = new StringBuilder();
        for (String part : parts) {
            lines.append(part.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(part);
        }
        return lines.toString();
    }
}
