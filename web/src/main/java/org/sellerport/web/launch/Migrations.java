package org.sellerport.web.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sellerport.web.launch.Database.Logins;

/** Brings every module's schema up to date, as the owner, before the application is there to see it. */
final class Migrations {
    /** In the order of who may know whom. Each has its own history. */
    private static final List<String> SCHEMAS = List.of("orders", "disputes", "payouts", "exports", "accounts");

    private final Installation installation;

    Migrations(Installation installation) {
        this.installation = installation;
    }

    void run(Logins logins) throws IOException {
        try (var war = new WarClassLoader(installation.explodedWar())) {
            for (String schema : SCHEMAS) {
                if (war.getResource("db/migration/" + schema) != null) {
                    migrate(schema, logins, war);
                }
            }
        }
    }

    private static void migrate(String schema, Logins logins, ClassLoader war) {
        Login owner = logins.owner();
        try {
            Flyway.configure(war)
                    .loggers("slf4j")
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .schemas(schema)
                    .defaultSchema(schema)
                    .table("schema_history")
                    .locations("classpath:db/migration/" + schema)
                    .placeholders(Map.of("appRole", logins.application().user()))
                    .load()
                    .migrate();
            showHistory(schema, logins);
        } catch (SQLException e) {
            throw new CannotGoOn("The history of " + schema + " cannot be shown: " + CannotGoOn.reason(e) + ".", e);
        } catch (FlywayException e) {
            throw new CannotGoOn("The schema " + schema + " cannot be migrated: " + sentence(e) + ".", e);
        }
    }

    /** Whether the migrations are done is part of being ready, and it is the application that is asked. */
    private static void showHistory(String schema, Logins logins) throws SQLException {
        String role = '"' + logins.application().user().replace("\"", "\"\"") + '"';
        try (Connection connection = logins.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema " + schema + " to " + role);
            statement.execute("grant select on " + schema + ".schema_history to " + role);
        }
    }

    /** Flyway draws boxes and lists; the person needs to know which script and what the database said. */
    private static String sentence(FlywayException e) {
        return String.join(
                "; ",
                e.getMessage()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(Script|Migration|Message|Detected|Validate|ERROR).*"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .distinct()
                        .limit(4)
                        .toList());
    }
}
