package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher promises, tried with real processes: each test leaves the product running for the next one. */
@OwnProduct
class LauncherIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"), Map.of("SELLERPORT_DEMO", "false"));
        sql("create table public.kept (mark text)");
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    void the_product_is_ready_when_the_launcher_says_so() throws Exception {
        assertReady();
    }

    @Test
    void a_killed_launcher_leaves_orphans_that_the_next_start_ends() throws Exception {
        ProcessHandle server = product.server();
        ProcessHandle database = product.database();
        sql("insert into public.kept values ('launcher killed')");
        RunningProduct.kill(product.launcher().handle());
        assertTrue(server.isAlive() && database.isAlive(), "both outlive the launcher");

        product.startAgain();

        assertFalse(server.isAlive() || database.isAlive(), "the orphans are gone");
        assertReady();
        assertKept("launcher killed");
    }

    @Test
    void a_killed_server_takes_the_rest_with_it_and_the_next_start_loses_nothing() throws Exception {
        ProcessHandle database = product.database();
        sql("insert into public.kept values ('server killed')");
        RunningProduct.kill(product.server());

        assertNotEquals(0, product.launcher().exitCode(PATIENCE));
        assertTrue(
                product.launcher().err().contains("The server ended by itself"),
                product.launcher().err());
        assertFalse(database.isAlive(), "PostgreSQL is stopped");
        assertFalse(Files.exists(product.data().resolve("postgres/postmaster.pid")), "and stopped cleanly");
        product.startAgain();
        assertReady();
        assertKept("server killed");
    }

    @Test
    void everything_killed_at_once_starts_again_and_loses_nothing() throws Exception {
        sql("insert into public.kept values ('all killed')");
        RunningProduct.kill(product.launcher().handle(), product.server(), product.database());

        product.startAgain();

        assertReady();
        assertKept("all killed");
    }

    @Test
    void a_killed_database_stops_the_server_and_says_so() throws Exception {
        ProcessHandle server = product.server();
        sql("insert into public.kept values ('database killed')");
        RunningProduct.kill(product.database());

        assertNotEquals(0, product.launcher().exitCode(PATIENCE));
        assertTrue(
                product.launcher().err().contains("PostgreSQL ended by itself"),
                product.launcher().err());
        assertFalse(server.isAlive(), "the server is stopped");
        product.startAgain();
        assertReady();
        assertKept("database killed");
    }

    @Test
    void a_second_launcher_on_the_same_data_folder_is_refused_by_pid() throws Exception {
        String said = refusal(product.settings());

        assertTrue(said.contains("pid " + product.launcher().handle().pid()), said);
        assertReady();
    }

    @Test
    void a_port_in_use_is_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            String said = refusal(Map.of(
                    "SELLERPORT_DATA", folder.resolve("port").toString(),
                    "SELLERPORT_HTTP_PORT", String.valueOf(taken.getLocalPort())));

            assertTrue(said.contains("Port " + taken.getLocalPort() + " is in use"), said);
        }
    }

    @Test
    void a_wrong_password_is_one_sentence() throws Exception {
        String said = refusal(external(product.databaseUrl(), "wrong"));

        assertTrue(said.contains("refuses the user sellerport_owner or its password"), said);
    }

    @Test
    void an_unreachable_database_is_one_sentence() throws Exception {
        String said = refusal(external("jdbc:postgresql://127.0.0.1:" + RunningProduct.freePort() + "/x", "any"));

        assertTrue(said.contains("cannot be reached"), said);
    }

    @Test
    void the_application_works_as_a_role_that_can_neither_create_nor_bypass() throws Exception {
        try (Connection owner = product.connectAsOwner();
                var statement = owner.createStatement();
                var role = statement.executeQuery("select rolsuper, rolbypassrls, rolcreaterole,"
                        + " has_schema_privilege(rolname, 'public', 'create'), has_database_privilege(rolname, 'sellerport', 'create'),"
                        + " (select count(*) from pg_class where relowner = r.oid)"
                        + " from pg_roles r where rolname = 'sellerport_app'")) {
            assertTrue(role.next());
            assertAll(
                    () -> assertFalse(role.getBoolean(1), "superuser"),
                    () -> assertFalse(role.getBoolean(2), "bypasses row-level security"),
                    () -> assertFalse(role.getBoolean(3), "creates roles"),
                    () -> assertFalse(role.getBoolean(4), "creates tables in public"),
                    () -> assertFalse(role.getBoolean(5), "creates schemas"),
                    () -> assertEquals(0, role.getInt(6), "owns nothing"));
        }
    }

    @Test
    void connections_that_the_database_ended_cost_no_request() throws Exception {
        assertReady();
        try (Connection application = product.connectAsApplication();
                var statement = application.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }

        for (int request = 1; request <= 10; request++) {
            assertReady();
        }
    }

    @Test
    void what_is_committed_is_on_the_disk() throws Exception {
        try (Connection owner = product.connectAsOwner();
                var statement = owner.createStatement();
                var settings = statement.executeQuery("select name from pg_settings where setting <> 'on'"
                        + " and name in ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            assertFalse(settings.next(), "nothing is switched off");
        }
    }

    private static Map<String, String> external(String url, String password) throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("SELLERPORT_DATA", folder.resolve("external").toString());
        settings.put("SELLERPORT_HTTP_PORT", String.valueOf(RunningProduct.freePort()));
        settings.put("SELLERPORT_DB_URL", url);
        settings.put("SELLERPORT_DB_USER", "sellerport_owner");
        settings.put("SELLERPORT_DB_PASSWORD", password);
        return settings;
    }

    /** Starts a launcher that must give up, and returns the one sentence that it said. */
    private static String refusal(Map<String, String> settings) throws Exception {
        var launcher = LauncherProcess.start(settings);
        assertEquals(1, launcher.exitCode(PATIENCE));
        assertEquals(1, launcher.err().lines().count(), launcher.err());
        return launcher.err();
    }

    private static void assertReady() throws Exception {
        var question = HttpRequest.newBuilder(product.baseUrl().resolve("/health/ready"))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(question, BodyHandlers.discarding())
                        .statusCode());
    }

    private static void sql(String command) throws IOException, SQLException {
        try (Connection owner = product.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(command);
        }
    }

    private static void assertKept(String mark) throws IOException, SQLException {
        try (Connection owner = product.connectAsOwner();
                var statement = owner.prepareStatement("select count(*) from public.kept where mark = ?")) {
            statement.setString(1, mark);
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next() && rows.getInt(1) > 0, mark);
            }
        }
    }
}
