package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The real orders beside the checkout. They are not ours to ship: where they are not there, a test says so and has
 * nothing to do; in CI they must be there.
 */
public final class Slice {

    private Slice() {}

    /** The file, gzipped NDJSON. */
    public static Optional<Path> file() {
        Path file = Path.of(System.getProperty("sellerport.shared", "../shared"), "data", "olist-slice.ndjson.gz");
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        assertTrue(!"true".equals(System.getenv("CI")), () -> "In CI the real orders must be there: " + file);
        System.out.println("Not tried on real orders: there is no " + file);
        return Optional.empty();
    }
}
