package org.sellerport.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of the spools and the finished workbooks. Every name in it is made by the server; what a seller types
 * never becomes part of a path.
 */
final class ExportFolder {

    /** What writes the bytes of a workbook. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A workbook that stands whole under its name. */
    record Published(String storedName, long size, String sha256) {}

    private final Path folder;

    ExportFolder(Path folder) {
        this.folder = folder;
    }

    static String newSpoolName() {
        return UUID.randomUUID() + ".spool";
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
     */
    Published publish(Content content) throws IOException {
        Files.createDirectories(folder);
        String storedName = UUID.randomUUID() + ".xls";
        Path temporary = folder.resolve(storedName + ".part");
        Published written = write(temporary, storedName, content);
        Files.move(temporary, folder.resolve(storedName), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            // The rename itself is only on the disk when the folder is.
            directory.force(true);
        }
        return written;
    }

    private static Published write(Path file, String storedName, Content content) throws IOException {
        MessageDigest sha256 = newSha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            DigestOutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new Published(storedName, channel.size(), HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
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
}
