package org.sellerport.platform.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure's stack as text, its root cause first and short enough to keep in a row. */
final class Stack {

    private static final int LIMIT = 8_000;

    private Stack() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = new StringWriter();
        try (var writer = new PrintWriter(text)) {
            root.printStackTrace(writer);
            if (root != failure) {
                writer.println("which surfaced as");
                failure.printStackTrace(writer);
            }
        }
        return text.toString().substring(0, Math.min(LIMIT, text.getBuffer().length()));
    }
}
