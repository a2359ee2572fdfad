package org.sellerport.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * The folder of the spools and the finished workbooks. Every name in it is made by the server; what a seller types
 * never becomes part of a path.
 */
final class ExportFolder {

    /** What writes the bytes of a workbook. */
    @FunctionalInterface
    interface Content {
        void writeTo(FileChannel file) throws IOException;
    }

    /** A workbook that stands whole under its name. */
    record Published(String storedName, long size, String sha256) {}

    private static final String SPOOL = ".spool";
    private static final int BUFFER = 1 << 18;

    private final Path folder;

    ExportFolder(Path folder) {
        this.folder = folder;
    }

    static String newSpoolName() {
        return UUID.randomUUID() + SPOOL;
    }

    Path spool(String spoolName) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(spoolName);
    }

    InputStream open(String storedName) throws IOException {
        return Files.newInputStream(folder.resolve(storedName));
    }

    /**
     * Writes a workbook so that it appears whole or not at all, whatever happens meanwhile. Each attempt has its own
     * name: one that was given up too late cannot replace the file of the one that counts.
     *
     * @param threads where its bytes are added up while the disk takes them
     */
    Published publish(String extension, Content content, Executor threads) throws IOException {
        Files.createDirectories(folder);
        String storedName = UUID.randomUUID() + "." + extension;
        Path temporary = folder.resolve(storedName + ".part");
        try {
            Published written = write(temporary, storedName, content, threads);
            Files.move(temporary, folder.resolve(storedName), StandardCopyOption.ATOMIC_MOVE);
            sync();
            return written;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(temporary);
            throw failed;
        }
    }

    /** A rename is only on the disk when the folder is. */
    private void sync() throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** While the disk takes the bytes, a thread reads them again for their sum. */
    private static Published write(Path file, String storedName, Content content, Executor threads) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            content.writeTo(channel);
            FutureTask<String> sum = new FutureTask<>(() -> sha256(file));
            threads.execute(sum);
            channel.force(true);
            return new Published(storedName, channel.size(), result(sum));
        } catch (IOException failed) {
            throw Book.named(failed);
        }
    }

    private static String result(FutureTask<String> sum) throws IOException {
        try {
            return sum.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops", stopped);
        } catch (ExecutionException failed) {
            throw new IOException("The file could not be read again", failed.getCause());
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest sha256 = newSha256();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer.clear()) >= 0) {
                sha256.update(buffer.flip());
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** The names of the files that nobody has written since an instant. */
    List<String> untouchedSince(Instant instant) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toFile().lastModified() < instant.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    void discard(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    /** Removes what was collected under the name of a spool. */
    void discardSpool(String spoolName) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(spoolName))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The spool that a file of the folder belongs to; the file itself where it belongs to none. */
    static String spoolOf(String fileName) {
        int end = fileName.indexOf(SPOOL);
        return end < 0 ? fileName : fileName.substring(0, end + SPOOL.length());
    }
}
