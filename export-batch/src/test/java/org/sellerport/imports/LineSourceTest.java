package org.sellerport.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sellerport.imports.LineSource.Position;
import org.sellerport.imports.api.FileUnreadable;

class LineSourceTest {

    private static final String TEXT = "first\n\n  \r\nthird thing\nlast without break";

    @TempDir
    private Path folder;

    @Test
    void blank_lines_are_counted_but_passed_over() throws IOException {
        assertEquals(List.of("1:first", "4:third thing", "5:last without break"), lines(plain(TEXT), Position.START));
    }

    @Test
    void gzip_is_recognised_by_its_first_bytes() throws IOException {
        assertEquals(lines(plain(TEXT), Position.START), lines(file(gzip(TEXT)), Position.START));
    }

    @Test
    void reading_goes_on_exactly_where_a_position_says_in_plain_and_gzip() throws IOException {
        for (Path file : List.of(plain(TEXT), file(gzip(TEXT)))) {
            Position position;
            try (LineSource source = LineSource.open(file, Position.START)) {
                source.next();
                source.next();
                position = Position.parse(source.position().toString());
            }
            assertEquals(List.of("5:last without break"), lines(file, position));
        }
    }

    @Test
    void two_gzip_files_joined_are_one() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(gzip("a\n"));
        both.write(gzip("b\n"));
        assertEquals(List.of("1:a", "2:b"), lines(file(both.toByteArray()), Position.START));
    }

    @Test
    void a_line_longer_than_any_order_is_not_held_in_memory() throws IOException {
        try (LineSource source =
                LineSource.open(plain("x".repeat(LineSource.LONGEST_LINE + 1) + "\nnext"), Position.START)) {
            assertNull(source.next().orElseThrow().bytes());
            assertEquals(2, source.next().orElseThrow().no());
        }
    }

    @Test
    void lines_of_any_length_come_out_whole_and_every_position_can_be_gone_on_from() throws IOException {
        List<String> lengths = new ArrayList<>();
        var text = new StringBuilder();
        for (int length : List.of(1, 65_534, 65_535, 65_536, 65_537, 200_000, 3, LineSource.LONGEST_LINE)) {
            text.append("x".repeat(length)).append('\n');
            lengths.add(Integer.toString(length));
        }
        for (Path file : List.of(plain(text.toString()), file(gzip(text.toString())))) {
            List<String> found = new ArrayList<>();
            Position position = Position.START;
            for (int i = 0; i < lengths.size(); i++) {
                try (LineSource source = LineSource.open(file, position)) {
                    found.add(
                            Integer.toString(source.next().orElseThrow().bytes().remaining()));
                    position = source.position();
                }
            }
            assertEquals(lengths, found);
        }
    }

    @Test
    void gzip_that_was_cut_off_says_after_which_line() throws IOException {
        byte[] whole = gzip("a line\n".repeat(50_000));
        Path cut = file(Arrays.copyOf(whole, whole.length - 20));
        FileUnreadable refusal = assertThrows(FileUnreadable.class, () -> lines(cut, Position.START));
        assertEquals(true, refusal.sentence(Locale.ENGLISH).matches(".*cut off after line [0-9,]{5,}\\..*"));
    }

    @Test
    void gzip_that_was_changed_is_unreadable() throws IOException {
        byte[] bytes = gzip("a line\n".repeat(50_000));
        bytes[bytes.length - 6] ^= 1;
        Path changed = file(bytes);
        assertThrows(FileUnreadable.class, () -> lines(changed, Position.START));
    }

    @Test
    void an_empty_file_has_no_line() throws IOException {
        assertEquals(List.of(), lines(plain(""), Position.START));
        assertThrows(FileUnreadable.class, () -> lines(file(new byte[] {0x1f, (byte) 0x8b}), Position.START));
    }

    private static List<String> lines(Path file, Position from) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineSource source = LineSource.open(file, from)) {
            for (Optional<LineSource.Line> line = source.next(); line.isPresent(); line = source.next()) {
                lines.add(line.get().no() + ":"
                        + StandardCharsets.UTF_8.decode(line.get().bytes()));
            }
        }
        return lines;
    }

    private Path plain(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "lines", ""), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
