package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sellerport.kernel.Money;

class SpoolTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_appended_is_read_again() throws IOException {
        List<SpoolRow> rows = List.of(
                row("a", "漢".repeat(32_767), ""),
                row("👒\nRed", "Ё", "x"),
                new SpoolRow(Money.ofMinor(5, "JPY"), List.of()));
        try (SpoolWriter spool = SpoolWriter.open(spool(), 0)) {
            spool.append(rows.subList(0, 1));
            spool.append(rows.subList(1, 3));
        }

        assertEquals(rows, read(3));
    }

    @Test
    void rows_behind_the_checkpoint_are_cut_off_when_the_run_goes_on() throws IOException {
        long committed;
        try (SpoolWriter spool = SpoolWriter.open(spool(), 0)) {
            spool.append(numbered(0, 500));
            committed = spool.length();
            spool.append(numbered(500, 1000));
        }
        Files.write(spool(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

        try (SpoolWriter spool = SpoolWriter.open(spool(), committed)) {
            spool.append(numbered(500, 700));
        }

        assertEquals(numbered(0, 700), read(700));
    }

    @Test
    void a_spool_shorter_than_its_checkpoint_is_refused() throws IOException {
        Files.write(spool(), new byte[10]);

        assertThrows(IOException.class, () -> SpoolWriter.open(spool(), 11));
    }

    @Test
    void two_executions_never_write_one_spool() throws IOException {
        try (SpoolWriter first = SpoolWriter.open(spool(), 0)) {
            assertThrows(IOException.class, () -> SpoolWriter.open(spool(), 0));
            first.append(numbered(0, 1));
        }

        assertEquals(numbered(0, 1), read(1));
    }

    @Test
    void a_spool_with_fewer_or_more_rows_than_were_committed_is_refused() throws IOException {
        try (SpoolWriter spool = SpoolWriter.open(spool(), 0)) {
            spool.append(numbered(0, 3));
        }

        assertThrows(IOException.class, () -> read(2));
        assertThrows(IOException.class, () -> read(4));
    }

    private Path spool() {
        return folder.resolve("a.spool");
    }

    private List<SpoolRow> read(long rows) throws IOException {
        List<SpoolRow> found = new ArrayList<>();
        try (SpoolReader spool = SpoolReader.open(spool(), rows)) {
            for (Optional<SpoolRow> row = spool.next(); row.isPresent(); row = spool.next()) {
                found.add(row.get());
            }
        }
        return found;
    }

    private static List<SpoolRow> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> row("order " + n)).toList();
    }

    private static SpoolRow row(String... cells) {
        return new SpoolRow(Money.ofMinor(1234, "USD"), List.of(cells));
    }
}
