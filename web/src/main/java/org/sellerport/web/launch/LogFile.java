package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A log of one run; those of the last few runs are kept beside it, the oldest with the highest number. */
record LogFile(Path path) {
    private static final int KEPT = 5;

    static LogFile fresh(Path path) throws IOException {
        for (int age = KEPT; age >= 1; age--) {
            Path newer = age == 1 ? path : aged(path, age - 1);
            if (Files.exists(newer)) {
                Files.move(newer, aged(path, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createFile(path);
        return new LogFile(path);
    }

    private static Path aged(Path path, int age) {
        return path.resolveSibling(path.getFileName() + "." + age);
    }
}
