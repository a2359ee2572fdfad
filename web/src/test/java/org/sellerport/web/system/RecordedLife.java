package org.sellerport.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sellerport.orders.api.OrderRef;

/**
 * What the life of one order writes, step by step, as it was seen in the tables: the same can then be written for other
 * orders over bare JDBC, statement by statement as the product does, without the product.
 */
final class RecordedLife {

    private static final String ORDERS = "orders.orders";

    /** What a row gets by itself, and another one gets anew. */
    private static final Set<String> GIVEN_BY_THE_DATABASE = Set.of("booked_in", "entry_no");

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    /** One statement: what it binds are texts, in which the number of the recorded order stands for that of any. */
    private record Write(String sql, List<String> types, List<List<String>> rows) {}

    private final OrderRef order;
    private final List<List<Write>> steps = new ArrayList<>();
    private Map<String, String> seen = Map.of();
    private final Map<String, List<Map<String, String>>> known = new LinkedHashMap<>();
    private long lastTally;
    private long lastNews;
    private String externalId;

    RecordedLife(OrderRef order) {
        this.order = order;
    }

    // ---- Recording ----

    /** Adds what has been written since the last look as one step. */
    void look(Connection connection) throws SQLException {
        List<Write> writes = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> now = read(connection, ORDERS, types).get(0);
        externalId = now.get("external_id");
        writes.add(seen.isEmpty() ? insert(ORDERS, types, List.of(now)) : update(ORDERS, types, seen, now));
        seen = now;
        for (String table : tables(connection)) {
            Map<String, String> columns = new LinkedHashMap<>();
            addNews(writes, table, columns, read(connection, table, columns));
        }
        tallies(connection, writes);
        news(connection, writes);
        steps.add(writes);
    }

    /** Rows are only ever added, but for the tables that keep one row of an order. */
    private void addNews(List<Write> writes, String table, Map<String, String> types, List<Map<String, String>> rows) {
        List<Map<String, String>> before = known.getOrDefault(table, List.of());
        if (rows.size() > before.size()) {
            writes.add(insert(table, types, rows.subList(before.size(), rows.size())));
        } else if (rows.size() == 1 && !rows.equals(before)) {
            writes.add(update(table, types, before.get(0), rows.get(0)));
        }
        known.put(table, rows);
    }

    private List<Map<String, String>> read(Connection connection, String table, Map<String, String> types)
            throws SQLException {
        List<Map<String, String>> rows = rows(
                connection,
                "select * from " + table + OF_ORDER + " order by ctid",
                types,
                order.no().value());
        types.keySet().removeAll(GIVEN_BY_THE_DATABASE);
        rows.forEach(row -> row.keySet().removeAll(GIVEN_BY_THE_DATABASE));
        return rows;
    }

    private void tallies(Connection connection, List<Write> writes) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        List<Map<String, String>> rows = rows(
                connection,
                "select id, seller_id, tab, delta from orders.order_tally where seller_id = ? and id > ? order by id",
                types,
                lastTally);
        types.remove("id");
        if (!rows.isEmpty()) {
            lastTally = Long.parseLong(rows.get(rows.size() - 1).get("id"));
            writes.add(insert("orders.order_tally", types, rows));
        }
    }

    private void news(Connection connection, List<Write> writes) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        List<Map<String, String>> rows = rows(
                connection,
                "select id, topic, seller_id, subject, body, created_at, try_at from orders.outbox"
                        + " where seller_id = ? and id > ? order by id",
                types,
                lastNews);
        types.remove("id");
        if (!rows.isEmpty()) {
            lastNews = Long.parseLong(rows.get(rows.size() - 1).get("id"));
            writes.add(insert("orders.outbox", types, rows));
        }
    }

    /** Whether each step told its news; the product may have carried it away before it was looked for. */
    boolean isWhole() {
        return steps.stream()
                .allMatch(step -> step.stream().anyMatch(write -> write.sql().contains("orders.outbox")));
    }

    /** Whatever belongs to orders in any module's schema, those first that others refer to. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(List.of(
                "orders.order_line",
                "orders.order_event",
                "orders.shipment",
                "orders.shipment_line",
                "payouts.order_funds"));
        try (PreparedStatement statement = connection.prepareStatement("""
                        select table_schema || '.' || table_name
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where table_schema in ('orders', 'payouts', 'disputes') and column_name = 'order_no'
                           and table_type = 'BASE TABLE' and (table_schema, table_name) <> ('orders', 'orders')
                         order by table_schema, table_name""");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (!tables.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private List<Map<String, String>> rows(Connection connection, String query, Map<String, String> types, long second)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, order.seller().value());
            statement.setLong(2, second);
            try (ResultSet rows = statement.executeQuery()) {
                ResultSetMetaData columns = rows.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    types.put(columns.getColumnName(i), columns.getColumnTypeName(i));
                }
                List<Map<String, String>> found = new ArrayList<>();
                while (rows.next()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (String column : types.keySet()) {
                        row.put(column, rows.getString(column));
                    }
                    found.add(row);
                }
                return found;
            }
        }
    }

    private static Write insert(String table, Map<String, String> types, List<Map<String, String>> rows) {
        List<String> columns = List.copyOf(types.keySet());
        String arrays = types.values().stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        return new Write(
                "insert into " + table + " (" + String.join(", ", columns) + ") select * from unnest(" + arrays + ")",
                List.copyOf(types.values()),
                rows.stream().map(row -> texts(columns, row)).toList());
    }

    private static List<String> texts(List<String> columns, Map<String, String> row) {
        List<String> texts = new ArrayList<>();
        columns.forEach(column -> texts.add(row.get(column)));
        return texts;
    }

    /** Of the columns that changed, as a mapper does, guarded by the version before where there is one. */
    private Write update(String table, Map<String, String> types, Map<String, String> before, Map<String, String> now) {
        List<String> changed = types.keySet().stream()
                .filter(column -> !Objects.equals(before.get(column), now.get(column)))
                .toList();
        List<String> values = texts(changed, now);
        values.add(order.seller().value());
        values.add(order.no().toString());
        String which = " where seller_id = ? and order_no = ?::bigint";
        if (before.containsKey("version")) {
            values.add(before.get("version"));
            which += " and version = ?::bigint";
        }
        return new Write(
                changed.stream()
                        .map(column -> column + " = ?::" + types.get(column))
                        .collect(Collectors.joining(", ", "update " + table + " set ", which)),
                List.of(),
                List.of(values));
    }

    int length() {
        return steps.size();
    }

    // ---- Living it again ----

    /** Writes the whole life for an order of that number, each step in a transaction of its own. */
    void live(Connection connection, long number) throws SQLException {
        for (int step = 0; step < steps.size(); step++) {
            if (step > 0) {
                lock(connection, number);
            }
            for (Write write : steps.get(step)) {
                run(connection, write, number);
            }
            connection.commit();
        }
    }

    private void lock(Connection connection, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + String.join(", ", seen.keySet()) + " from orders.orders" + OF_ORDER + " for update")) {
            statement.setString(1, order.seller().value());
            statement.setLong(2, number);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("No order " + number);
                }
                for (int i = 1; i <= seen.size(); i++) {
                    rows.getString(i);
                }
            }
        }
    }

    private void run(Connection connection, Write write, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(write.sql())) {
            if (write.types().isEmpty()) {
                List<String> values = write.rows().get(0);
                for (int i = 0; i < values.size(); i++) {
                    statement.setString(i + 1, of(values.get(i), number));
                }
            } else {
                for (int i = 0; i < write.types().size(); i++) {
                    int column = i;
                    String[] values = write.rows().stream()
                            .map(row -> of(row.get(column), number))
                            .toArray(String[]::new);
                    statement.setArray(
                            i + 1, connection.createArrayOf(write.types().get(i), values));
                }
            }
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("Nothing written by " + write.sql());
            }
        }
    }

    private String of(String recorded, long number) {
        if (recorded == null) {
            return null;
        }
        return recorded.equals(externalId)
                ? "again-" + number
                : recorded.replace(order.no().toString(), Long.toString(number));
    }
}
