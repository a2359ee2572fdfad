package org.sellerport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sellerport.imports.api.OrderImports.Spooled;
import org.sellerport.imports.api.UploadBroken;
import org.sellerport.imports.api.UploadEmpty;
import org.sellerport.imports.api.UploadTooLarge;

/**
 * The folder of uploads, {@code imports} in the data folder; nodes share it. A file there is whole and durable: it is
 * written under another name, forced to disk and only then renamed.
 */
@ApplicationScoped
class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class.getName());
    private static final String WHOLE = ".upload";
    private static final String PART = ".part";
    private static final int BUFFER = 1 << 16;
    private static final long DEFAULT_LIMIT = 2L << 30;

    private final Path folder =
            Path.of(Optional.ofNullable(System.getenv("SELLERPORT_DATA")).orElse("data"), "imports");
    private final long limit = Optional.ofNullable(System.getenv("SELLERPORT_IMPORT_MAX_BYTES"))
            .map(Long::parseLong)
            .orElse(DEFAULT_LIMIT);

    Spooled write(InputStream upload) {
        String name = UUID.randomUUID().toString();
        Path part = folder.resolve(name + PART);
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = write(upload, part, digest);
            if (bytes == 0) {
                throw new UploadEmpty();
            }
            Files.move(part, folder.resolve(name + WHOLE), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
            return new Spooled(name + WHOLE, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "An upload could not be kept", failure);
            throw new UploadBroken();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            delete(part);
        }
    }

    private long write(InputStream upload, Path part, MessageDigest digest) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new UploadTooLarge(limit);
                }
                digest.update(buffer, 0, read);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, read);
                while (chunk.hasRemaining()) {
                    file.write(chunk);
                }
            }
            file.force(true);
        }
        return bytes;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Names of whole files, and of parts that nobody writes any more, untouched since an instant. */
    List<String> untouchedSince(Instant since) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOlder(file, since))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(WHOLE) || name.endsWith(PART))
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOlder(Path file, Instant since) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException gone) {
            return false;
        }
    }

    void delete(String name) {
        delete(folder.resolve(name));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "Cannot delete an upload that is no longer needed", failure);
        }
    }
}
