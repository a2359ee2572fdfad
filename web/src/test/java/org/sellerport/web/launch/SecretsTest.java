package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = new DataFolder(folder);
        data.open();
    }

    @Test
    void a_password_is_made_up_once_and_outlives_the_launcher() throws IOException {
        assertFalse(Secrets.in(data).knows("app"));
        String made = Secrets.in(data).password("app");

        assertEquals(made, Secrets.in(data).password("app"));
        assertTrue(Secrets.in(data).knows("app"));
        assertTrue(made.matches("[A-Za-z0-9_-]{32}"), "it stands in SQL and in a URL without quoting");
    }

    @Test
    void every_role_has_its_own() throws IOException {
        Secrets secrets = Secrets.in(data);

        assertNotEquals(secrets.password("app"), secrets.password("owner"));
    }

    @Test
    void the_port_is_remembered_with_the_passwords() throws IOException {
        Secrets secrets = Secrets.in(data);
        secrets.rememberPort(15_440);
        secrets.password("app");

        assertEquals(15_440, Secrets.in(data).port(1));
    }

    @Test
    void nobody_else_on_the_machine_may_read_them() throws IOException {
        Secrets.in(data).password("app");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.databaseSecrets())));
    }
}
