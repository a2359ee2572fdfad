package org.sellerport.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCredentialsTest {

    @TempDir
    private Path folder;

    @Test
    void a_later_start_names_its_own_address_and_keeps_the_rest() throws IOException {
        DemoCredentials credentials = new DemoCredentials(folder);
        credentials.write(
                "http://localhost:1", List.of(new DemoCredentials.User("seller", "s", "p")), Map.of("operator", "k"));
        assertTrue(credentials.moveTo("http://localhost:2"));
        assertEquals("""
                {"baseUrl":"http://localhost:2","users":[{"role":"seller","login":"s","password":"p"}],\
                "keys":{"operator":"k"}}""", Files.readString(folder.resolve("demo-credentials.json")));
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        new DemoCredentials(folder).write("http://localhost:1", List.of(), Map.of());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo-credentials.json"))));
    }

    @Test
    void without_a_file_there_is_nothing_to_move() {
        assertFalse(new DemoCredentials(folder).moveTo("http://localhost:2"));
    }
}
