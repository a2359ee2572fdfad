package org.sellerport.exports;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Appends rows to the spool of a run. A file is not part of the transaction: what stands behind the last checkpoint is
 * of a chunk that never committed, so opening cuts it off.
 */
final class SpoolWriter implements Closeable {

    private final FileChannel channel;

    private SpoolWriter(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the spool for appending behind a length.
     *
     * @throws IOException if it is shorter than that, or another execution is writing it
     */
    static SpoolWriter open(Path spool, long length) throws IOException {
        FileChannel channel = FileChannel.open(spool, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, spool);
            if (channel.size() < length) {
                throw new IOException("The spool " + spool.getFileName() + " has " + channel.size()
                        + " bytes, its checkpoint says " + length);
            }
            channel.truncate(length);
            channel.position(length);
            syncFolderOf(spool);
            return new SpoolWriter(channel);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    /** A new file is only on the disk when its folder is. */
    private static void syncFolderOf(Path spool) throws IOException {
        try (FileChannel folder = FileChannel.open(spool.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void lock(FileChannel channel, Path spool) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException here) {
            throw new IOException("Another execution of this server writes " + spool.getFileName(), here);
        }
        throw new IOException("Another server writes " + spool.getFileName());
    }

    /** Appends the rows; when this returns, they are on the disk, so a checkpoint may count on them. */
    void append(List<SpoolRow> rows) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(chunk)) {
            for (SpoolRow row : rows) {
                row.writeTo(out);
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    long length() throws IOException {
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
