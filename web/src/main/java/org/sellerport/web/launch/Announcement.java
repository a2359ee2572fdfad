package org.sellerport.web.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Tells, in demo mode, how to log in, and where everything is kept. */
final class Announcement {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Settings settings;
    private final DataFolder data;

    Announcement(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    void print(PrintStream out) {
        if (settings.demo()) {
            demoLogins().ifPresent(logins -> print(out, logins));
        }
        out.println("Data and logs are in " + data.path() + ". Stop with Ctrl-C.");
        out.println();
        out.flush();
    }

    private void print(PrintStream out, JsonObject logins) {
        out.println("Demo log-ins (all of them, and the API keys, are in " + data.demoCredentials() + "):");
        for (JsonObject user : logins.getJsonArray("users").getValuesAs(JsonObject.class)) {
            out.printf(
                    "  %-10s %-24s %s%n", user.getString("role"), user.getString("login"), user.getString("password"));
        }
    }

    /** The application writes the file once it is up, which may be a moment after it is ready. */
    private Optional<JsonObject> demoLogins() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<JsonObject> logins = read(data.demoCredentials());
        while (logins.isEmpty() && System.nanoTime() < deadline) {
            Pause.of(BETWEEN_LOOKS);
            logins = read(data.demoCredentials());
        }
        return logins;
    }

    private static Optional<JsonObject> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return Optional.of(reader.readObject()).filter(logins -> logins.containsKey("users"));
        } catch (IOException | JsonException e) {
            // Still being written.
            return Optional.empty();
        }
    }
}
