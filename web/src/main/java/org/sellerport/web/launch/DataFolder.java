package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one folder that outlives the process, and the names of what lies in it. */
record DataFolder(Path path) {
    private static final long LEAST_FREE_BYTES = 256L << 20;

    /** Creates what is missing, and refuses a folder in which nothing could be kept. */
    void open() {
        try {
            for (Path needed : List.of(path, log(), exports(), imports(), runtime())) {
                Files.createDirectories(needed);
            }
            Files.delete(Files.createTempFile(path, "writable", null));
        } catch (AccessDeniedException e) {
            throw new CannotGoOn("The data folder " + path + " is not writable for this user.", e);
        } catch (IOException e) {
            throw new CannotGoOn("The data folder " + path + " cannot be used: " + CannotGoOn.reason(e) + ".", e);
        }
        requireSpace(path.toFile().getUsableSpace());
    }

    void requireSpace(long free) {
        if (free < LEAST_FREE_BYTES) {
            throw new CannotGoOn("The disk of the data folder " + path + " is full: " + (free >> 20)
                    + " MB are free, at least " + (LEAST_FREE_BYTES >> 20) + " MB are needed.");
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path exports() {
        return path.resolve("exports");
    }

    Path imports() {
        return path.resolve("imports");
    }

    Path log() {
        return path.resolve("log");
    }

    /** Unpacked programs and the server's scratch files: may be deleted at any time between two starts. */
    Path runtime() {
        return path.resolve("runtime");
    }

    Path serverPid() {
        return path.resolve("server.pid");
    }

    Path launcherPid() {
        return path.resolve("launcher.pid");
    }

    /** Passwords of the roles, and the port of the embedded PostgreSQL. */
    Path databaseSecrets() {
        return path.resolve("database.properties");
    }

    Path demoCredentials() {
        return path.resolve("demo-credentials.json");
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
