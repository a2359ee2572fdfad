package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sellerport.exports.api.ExportDiskFull;

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
        ExportFolder.Published published = published();

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
                ExportDiskFull.class,
                () -> folder.publish(
                        "xls",
                        file -> {
                            file.write(ByteBuffer.wrap(HELLO));
                            throw new IOException("No space left on device");
                        },
                        Runnable::run));

        assertEquals(List.of(), folder.untouchedSince(FAR));
    }

    @Test
    void two_attempts_never_share_a_name() throws IOException {
        published();
        published();

        assertEquals(2, folder.untouchedSince(FAR).size());
    }

    @Test
    void what_was_written_lately_is_left_alone() throws IOException {
        published();

        assertEquals(List.of(), folder.untouchedSince(Instant.EPOCH));
    }

    @Test
    void a_spool_goes_with_all_its_parts() throws IOException {
        String spool = ExportFolder.newSpoolName();
        Files.createFile(folder.spool(spool + ".cells"));
        Files.createFile(folder.spool(spool + ".mark-0"));
        String stays = published().storedName();

        folder.discardSpool(spool);

        assertEquals(List.of(stays), folder.untouchedSince(FAR));
        assertEquals(spool, ExportFolder.spoolOf(spool + ".cells"));
        assertEquals(stays, ExportFolder.spoolOf(stays));
    }

    private ExportFolder.Published published() throws IOException {
        return folder.publish("xls", file -> file.write(ByteBuffer.wrap(HELLO)), Runnable::run);
    }
}
