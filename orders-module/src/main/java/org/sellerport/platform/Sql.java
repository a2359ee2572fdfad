package org.sellerport.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Plain SQL on the application's one data source, for what entities are the wrong tool: lists, counters, bulk writes.
 *
 * <p>Inside a transaction it works on the transaction's connection; outside, each statement commits by itself. Values
 * are always bound, never concatenated. Instants, enums, strings, numbers, booleans and collections of strings or longs
 * can be bound; null is bound as null.
 */
@ApplicationScoped
public class Sql {

    /** Makes one value of the row the result set stands on. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "jdbc/sellerport")
    private DataSource dataSource;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** All rows of a query, in its order. */
    public <T> List<T> list(String query, Row<T> row, Object... values) {
        List<T> found = new ArrayList<>();
        each(query, row, found::add, values);
        return found;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String query, Row<T> row, Object... values) {
        return list(query, row, values).stream().findFirst();
    }

    private <T> void each(String query, Row<T> row, Consumer<T> taker, Object... values) {
        run(query, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(row.read(rows));
                }
            }
            return null;
        });
    }

    /** Runs a statement and returns how many rows it changed. */
    public int update(String statement, Object... values) {
        return run(statement, prepared -> {
            bind(prepared, values);
            return prepared.executeUpdate();
        });
    }

    /**
     * Adds many rows in one statement that binds each column as an array. That costs driver, pool and server a fraction
     * of binding row by row.
     *
     * @param rows their values in the order of the insert's columns
     * @return how many rows were written
     */
    public int insertAll(Insert insert, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return run(insert.statement(), prepared -> {
            bindAll(prepared, insert, rows);
            return prepared.executeUpdate();
        });
    }

    /** Adds many rows as {@link #insertAll(Insert, Collection)} does; what its {@code returning} says of those written. */
    public <T> List<T> insertAll(Insert insert, Collection<Object[]> rows, Row<T> returned) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return run(insert.statement(), prepared -> {
            bindAll(prepared, insert, rows);
            List<T> written = new ArrayList<>();
            try (ResultSet found = prepared.executeQuery()) {
                while (found.next()) {
                    written.add(returned.read(found));
                }
            }
            return written;
        });
    }

    private static void bindAll(PreparedStatement prepared, Insert insert, Collection<Object[]> rows)
            throws SQLException {
        for (int i = 0; i < insert.types().size(); i++) {
            int column = i;
            bindArray(prepared, column + 1, elements -> rows.forEach(row -> elements.accept(row[column])));
        }
    }

    private static void bindArray(PreparedStatement prepared, int parameter, Consumer<Consumer<Object>> elements)
            throws SQLException {
        prepared.setObject(parameter, ArrayLiteral.of(elements), Types.OTHER);
    }

    /** The instant in a column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        Optional<Connection> shared = Connections.ofTransaction(transaction, dataSource);
        if (shared.isPresent()) {
            return run(shared.get(), sql, work);
        }
        try (Connection connection = Connections.single(dataSource)) {
            return run(connection, sql, work);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static <T> T run(Connection connection, String sql, Work<T> work) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> many) {
                bindArray(statement, i + 1, many::forEach);
            } else {
                statement.setObject(i + 1, bindable(values[i]));
            }
        }
    }

    private static Object bindable(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
