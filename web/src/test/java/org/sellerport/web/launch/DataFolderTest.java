package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_missing_folder_is_made_with_all_it_needs() {
        var data = new DataFolder(folder.resolve("some/where"));

        data.open();

        assertTrue(Files.isDirectory(data.log())
                && Files.isDirectory(data.exports())
                && Files.isDirectory(data.imports()));
    }

    @Test
    void opening_it_again_keeps_what_is_in_it() throws IOException {
        var data = new DataFolder(folder);
        data.open();
        Path export = Files.createFile(data.exports().resolve("orders.xls"));

        data.open();

        assertTrue(Files.exists(export));
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        String sentence = refusal(new DataFolder(file.resolve("data")));

        assertTrue(sentence.startsWith("The data folder " + file) && !sentence.contains("\n"), sentence);
    }

    @Test
    void a_full_disk_is_one_sentence_with_what_is_free_and_what_is_needed() {
        var data = new DataFolder(folder);

        String sentence = assertThrows(CannotGoOn.class, () -> data.requireSpace(12L << 20))
                .getMessage();

        assertTrue(sentence.contains("is full: 12 MB are free, at least 256 MB are needed."), sentence);
        assertDoesNotThrow(() -> data.requireSpace(256L << 20));
    }

    @Test
    void a_tree_is_deleted_without_following_links_out_of_it() throws IOException {
        Path kept = Files.createFile(
                Files.createDirectory(folder.resolve("outside")).resolve("kept"));
        Path tree = Files.createDirectories(folder.resolve("tree/deep"));
        Files.createSymbolicLink(tree.resolve("link"), kept.getParent());

        DataFolder.deleteTree(folder.resolve("tree"));

        assertFalse(Files.exists(folder.resolve("tree")));
        assertTrue(Files.exists(kept));
    }

    private static String refusal(DataFolder data) {
        return assertThrows(CannotGoOn.class, data::open).getMessage();
    }
}
