package org.sellerport.web.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * The file {@code demo-credentials.json} in the data folder, so that people and scripts can log in and call the API.
 * Only its owner may read it.
 */
final class DemoCredentials {

    /** A log-in in the clear. */
    record User(String role, String login, String password) {}

    private final Path file;

    DemoCredentials(Path dataFolder) {
        this.file = dataFolder.resolve("demo-credentials.json");
    }

    void write(String baseUrl, List<User> users, Map<String, String> keys) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (User user : users) {
            people.add(Json.createObjectBuilder()
                    .add("role", user.role())
                    .add("login", user.login())
                    .add("password", user.password()));
        }
        JsonObjectBuilder doors = Json.createObjectBuilder();
        keys.forEach(doors::add);
        replace(Json.createObjectBuilder()
                .add("baseUrl", baseUrl)
                .add("users", people)
                .add("keys", doors)
                .build());
    }

    /** Names the address of this start; says whether there was a file to do so. */
    boolean moveTo(String baseUrl) {
        if (!Files.exists(file)) {
            return false;
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject known = reader.readObject();
            if (!known.getString("baseUrl").equals(baseUrl)) {
                replace(Json.createObjectBuilder(known).add("baseUrl", baseUrl).build());
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Readers see the old file or the new one, never half of one. */
    private void replace(JsonObject content) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(
                    file.getParent(),
                    "demo-credentials",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, content.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
