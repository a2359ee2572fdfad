package org.sellerport.web.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command: {@code serve} starts everything and stays until Ctrl-C, {@code migrate} only brings the database up to date.
 * The system property {@code sellerport.home} names the checkout when it is not the current folder.
 */
public final class Launcher {
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"), Logger.getLogger("org.postgresql"));

    private Launcher() {}

    /**
     * Ends the virtual machine: 0 after a migration, 1 after one sentence on the error stream that says what is wrong.
     *
     * @param arguments {@code serve} or {@code migrate}; nothing means {@code serve}
     */
    public static void main(String[] arguments) {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::close, "shutdown"));
        int exitCode = run(arguments, shutdown, out);
        if (!shutdown.hasBegun()) {
            shutdown.close();
            System.exit(exitCode);
        }
    }

    private static int run(String[] arguments, Shutdown shutdown, PrintStream out) {
        try {
            Path home = Path.of(System.getProperty("sellerport.home", "")).toAbsolutePath();
            var product = new Product(Settings.from(System.getenv(), home), new Installation(home), shutdown, out);
            switch (arguments.length == 0 ? "serve" : arguments[0]) {
                case "serve" -> product.serve();
                case "migrate" -> product.migrate();
                default -> throw new CannotGoOn("\"" + arguments[0] + "\" is no command: serve or migrate.");
            }
            return 0;
        } catch (CannotGoOn e) {
            complain(shutdown, e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            complain(shutdown, failed(e));
        }
        return 1;
    }

    private static String failed(Exception e) {
        String reason = CannotGoOn.reason(e);
        return reason.contains("No space left on device")
                ? "The disk of the data folder is full."
                : "A file or a program failed: " + reason + ".";
    }

    /** Whoever pressed Ctrl-C knows why the start does not go on. */
    private static void complain(Shutdown shutdown, String sentence) {
        if (!shutdown.hasBegun()) {
            System.err.println("Sellerport: " + sentence);
        }
    }
}
