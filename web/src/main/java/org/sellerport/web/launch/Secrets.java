package org.sellerport.web.launch;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The launcher's own memory of the database: made-up passwords and the port. Readable for its owner alone. */
final class Secrets {
    private static final int PASSWORD_BYTES = 24;
    private static final String PORT = "postgres.port";

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(DataFolder data) throws IOException {
        var secrets = new Secrets(data.databaseSecrets());
        if (Files.exists(secrets.file)) {
            try (var reader = Files.newBufferedReader(secrets.file)) {
                secrets.values.load(reader);
            }
        }
        return secrets;
    }

    boolean knows(String role) {
        return values.containsKey(passwordOf(role));
    }

    /** The password of a role, made up and stored on the first call, the same for ever after. */
    String password(String role) throws IOException {
        if (!knows(role)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            store(passwordOf(role), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return values.getProperty(passwordOf(role));
    }

    int port(int otherwise) {
        return Integer.parseInt(values.getProperty(PORT, String.valueOf(otherwise)));
    }

    void rememberPort(int port) throws IOException {
        if (port(0) != port) {
            store(PORT, String.valueOf(port));
        }
    }

    private static String passwordOf(String role) {
        return role + ".password";
    }

    private void store(String key, String value) throws IOException {
        values.setProperty(key, value);
        var text = new StringWriter();
        values.store(text, "Made by the launcher. Without it the embedded PostgreSQL lets nobody in.");
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        createForOwnerAlone(fresh);
        Files.writeString(fresh, text.toString());
        // On the disk before a role gets the password: a lost password would be a lost database.
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** An empty file that other users of the machine cannot read, where the file system knows such a thing. */
    static void createForOwnerAlone(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
