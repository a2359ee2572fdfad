package org.sellerport.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Whether this server can do its work: the database answers and has every migration that is packaged here. A migration,
 * once applied, stays applied, so that is asked only until it is true.
 */
@ApplicationScoped
class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final List<String> SCHEMAS = List.of("orders", "disputes", "payouts", "exports", "accounts");

    @Resource(lookup = "jdbc/sellerport")
    private DataSource dataSource;

    private volatile boolean migrated;

    boolean isReady() {
        try {
            if (!migrated) {
                migrated = SCHEMAS.stream().allMatch(this::isMigrated);
                return migrated;
            }
            return databaseAnswers();
        } catch (SQLException | RuntimeException notNow) {
            LOG.log(Level.WARNING, "Not ready", notNow);
            return false;
        }
    }

    private boolean databaseAnswers() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement ping = connection.prepareStatement("select 1")) {
            return ping.execute();
        }
    }

    private boolean isMigrated(String schema) {
        MigrationInfo[] all = Flyway.configure(Readiness.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(schema)
                .defaultSchema(schema)
                .table("schema_history")
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("appRole", "unused"))
                .load()
                .info()
                .all();
        boolean complete = all.length > 0;
        for (MigrationInfo one : all) {
            if (!one.getState().isApplied() || one.getState().isFailed()) {
                LOG.log(Level.WARNING, "Not ready: migration {0} {1} is {2}", new Object[] {
                    schema, one.getVersion(), one.getState()
                });
                complete = false;
            }
        }
        return complete;
    }
}
