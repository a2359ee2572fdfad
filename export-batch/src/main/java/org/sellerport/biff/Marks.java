package org.sellerport.biff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Keeps what was in memory at the last two marks, each in a file of its own: whoever notes marks elsewhere may have failed to
 * note the last one.
 */
final class Marks {

    private static final String SEPARATOR = ":";

    private final Parts parts;
    private long number;

    /** @param number of the last mark */
    Marks(Parts parts, long number) {
        this.parts = parts;
        this.number = number;
    }

    /** A mark that was found again, and what was saved with it. */
    record Mark(long number, DataInputStream saved) {}

    /** What saves the state. */
    @FunctionalInterface
    interface State {
        void save(DataOutput saved) throws IOException;
    }

    String next(State state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            state.save(out);
        }
        byte[] saved = bytes.toByteArray();
        number++;
        Files.write(file(parts, number), saved);
        return number + SEPARATOR + Integer.toHexString(sum(saved));
    }

    static Mark read(Parts parts, String mark) throws IOException {
        String[] numberAndSum = mark.split(SEPARATOR, 2);
        long number = Long.parseLong(numberAndSum[0]);
        Path file = file(parts, number);
        try {
            byte[] saved = Files.readAllBytes(file);
            if (Integer.toHexString(sum(saved)).equals(numberAndSum[1])) {
                return new Mark(number, new DataInputStream(new ByteArrayInputStream(saved)));
            }
            throw new PartLost(file.getFileName().toString());
        } catch (NoSuchFileException gone) {
            throw new PartLost(file.getFileName().toString());
        }
    }

    private static Path file(Parts parts, long number) {
        return parts.file("mark-" + number % 2);
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return (int) sum.getValue();
    }
}
