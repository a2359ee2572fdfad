package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    private Path data;

    private ExportFolder folder;

    @BeforeEach
    void folderThatDoesNotExistYet() {
        folder = new ExportFolder(data.resolve("exports"));
    }

    @Test
    void a_published_file_is_whole_and_its_sum_is_known() throws IOException {
        ExportFolder.Published published = folder.publish(out -> out.write(HELLO));

        assertEquals(5, published.size());
        assertEquals("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", published.sha256());
        assertEquals(List.of(published.storedName()), folder.untouchedSince(FAR));
        try (InputStream content = folder.open(published.storedName())) {
            assertArrayEquals(HELLO, content.readAllBytes());
        }
    }

    @Test
    void a_file_that_could_not_be_written_leaves_nothing() throws IOException {
        assertThrows(
                IOException.class,
                () -> folder.publish(out -> {
                    out.write(HELLO);
                    throw new IOException("No space left on device");
                }));

        assertEquals(List.of(), folder.untouchedSince(FAR));
    }

    @Test
    void two_attempts_never_share_a_name() throws IOException {
        folder.publish(out -> out.write(HELLO));
        folder.publish(out -> out.write(HELLO));

        assertEquals(2, folder.untouchedSince(FAR).size());
    }

    @Test
    void what_was_written_lately_is_left_alone() throws IOException {
        folder.publish(out -> out.write(HELLO));

        assertEquals(List.of(), folder.untouchedSince(Instant.EPOCH));
    }
}
