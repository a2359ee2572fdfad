package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.platform.NoConnection;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;
import org.sellerport.web.accounts.Accounts;
import org.sellerport.web.accounts.NewUser;
import org.sellerport.web.edge.Problems;

/** What this server does by default and must not do here, tried inside it; each test stands for a finding of its own. */
@ExtendWith(ArquillianExtension.class)
class PlatformIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final int PATIENCE_SECONDS = 60;

    /** How many transactions may hold a connection, beside those inside of others. */
    private static final int PLACES = 14;

    /** Of twenty; the rest is for what the server does by itself meanwhile. */
    private static final int MOST_OF_THE_POOL = 12;

    @Inject
    private Sql sql;

    @Inject
    private Accounts accounts;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource dataSource;

    @PersistenceContext(unitName = "accounts")
    private EntityManager accountsUnit;

    @PersistenceContext(unitName = "orders")
    private EntityManager ordersUnit;

    @PersistenceContext(unitName = "disputes")
    private EntityManager disputesUnit;

    @PersistenceContext(unitName = "payouts")
    private EntityManager payoutsUnit;

    @Test
    void entities_and_sql_of_one_transaction_see_each_other_before_the_commit() throws Exception {
        transaction.begin();
        try {
            accounts.createUser(operator("in-one-transaction"));
            assertEquals(
                    1,
                    sql.update(
                            "update accounts.user_account set zone = 'Asia/Tokyo' where login = ?",
                            "in-one-transaction"));

            assertEquals("Asia/Tokyo", zone("in-one-transaction"));
        } finally {
            transaction.rollback();
        }
        assertEquals(0, count("select count(*) from accounts.user_account where login = 'in-one-transaction'"));
    }

    @Test
    void all_persistence_units_and_sql_share_one_connection_in_a_transaction() throws Exception {
        transaction.begin();
        try {
            Set<Object> backends = new HashSet<>();
            for (EntityManager unit : units()) {
                backends.add(unit.createNativeQuery("select pg_backend_pid()").getSingleResult());
            }

            assertEquals(
                    Set.of(sql.first("select pg_backend_pid()", row -> row.getInt(1))
                            .orElseThrow()),
                    backends);
        } finally {
            transaction.rollback();
        }
    }

    private List<EntityManager> units() {
        return List.of(accountsUnit, ordersUnit, disputesUnit, payoutsUnit);
    }

    @Test
    void transactions_that_hold_a_connection_never_wait_for_a_second_one() {
        CyclicBarrier together = new CyclicBarrier(MOST_OF_THE_POOL);

        List<Integer> connections =
                Race.of(threads, Collections.nCopies(MOST_OF_THE_POOL, () -> connectionsOfATransaction(together)));

        assertEquals(Collections.nCopies(MOST_OF_THE_POOL, 1), connections);
    }

    /** How many connections a transaction works on that uses SQL first and then entities, while others do the same. */
    private int connectionsOfATransaction(CyclicBarrier together) throws Exception {
        Set<Object> backends = new HashSet<>();
        transaction.begin();
        try {
            backends.add(
                    sql.first("select pg_backend_pid()", row -> row.getInt(1)).orElseThrow());
            for (EntityManager unit : units()) {
                together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                backends.add(unit.createNativeQuery("select pg_backend_pid()").getSingleResult());
            }
            together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            transaction.rollback();
        }
        return backends.size();
    }

    @Test
    void whoever_gets_no_connection_in_time_is_told_to_come_again() {
        CyclicBarrier taken = new CyclicBarrier(PLACES + 1);
        CyclicBarrier told = new CyclicBarrier(PLACES + 1);
        List<Callable<Integer>> all = new ArrayList<>(Collections.nCopies(PLACES, () -> {
            transaction.begin();
            try {
                count("select 1");
                taken.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return PLACES;
            } finally {
                transaction.rollback();
            }
        }));
        all.add(() -> {
            taken.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            transaction.begin();
            try {
                NoConnection refused = assertThrows(NoConnection.class, () -> count("select 1"));
                return Problems.of(new EJBException(refused), Locale.ENGLISH).status();
            } finally {
                transaction.rollback();
                told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        });

        assertEquals(503, Race.of(threads, all).get(PLACES));
        assertEquals(1, count("select 1"));
    }

    @Test
    void an_entity_is_never_answered_from_a_cache_that_other_transactions_share() throws Exception {
        accounts.createUser(operator("never-cached"));
        transaction.begin();
        assertEquals("UTC", zone("never-cached"));
        transaction.commit();
        sql.update("update accounts.user_account set zone = 'Asia/Tokyo' where login = ?", "never-cached");
        long id = count("select id from accounts.user_account where login = 'never-cached'");

        transaction.begin();
        try {
            Class<?> type = userType();
            accountsUnit.find(type, id);

            assertFalse(accountsUnit.getEntityManagerFactory().getCache().contains(type, id));
            assertEquals("Asia/Tokyo", zone("never-cached"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void every_persistence_unit_joins_the_transaction() {
        for (EntityManager unit : units()) {
            var properties = unit.getEntityManagerFactory().getProperties();

            assertEquals("true", properties.get("eclipselink.transaction.join-existing"));
            assertEquals("org.sellerport.platform.OneConnection", properties.get("eclipselink.session.customizer"));
        }
    }

    @Test
    void the_application_is_neither_superuser_nor_owner_of_anything() {
        assertEquals(
                0, count("select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"));
        assertEquals(
                0,
                count(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user"));
    }

    @Test
    void the_application_cannot_rewrite_the_history_of_an_order() {
        for (String statement : List.of(
                "update orders.order_event set kind = kind",
                "delete from orders.order_event",
                "truncate orders.order_event",
                "delete from orders.orders",
                "update orders.schema_history set success = true")) {
            SqlFailure refused = assertThrows(SqlFailure.class, () -> sql.update(statement), statement);
            assertTrue(refused.hasState(INSUFFICIENT_PRIVILEGE), statement + ": " + refused.getMessage());
        }
    }

    @Test
    void the_repository_of_the_batch_jobs_is_in_our_database_and_leaves_the_search_path_alone() {
        assertEquals(
                6, count("select count(*) from pg_tables where schemaname = 'public' and tablename like 'jb\\_%'"));
        for (int i = 0; i < 30; i++) {
            assertEquals(
                    "\"$user\", public",
                    sql.first("show search_path", row -> row.getString(1)).orElseThrow());
        }
    }

    @Test
    void the_texts_of_an_array_arrive_as_they_are() {
        List<String> texts = Arrays.asList(
                "", " ", "NULL", "null", null, "{}", "{\"a\"}", "a,b", "\"", "\\", "\\\"", "'", "\n\t", "充电露营灯", "😀",
                "?");

        assertEquals(texts, sql.list("select t from unnest(?::text[]) as t", row -> row.getString("t"), texts));
    }

    @Test
    void connections_that_died_are_replaced_before_anybody_notices() throws SQLException {
        borrowAtOnce(8);
        long killed = count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where usename = current_user and pid <> pg_backend_pid()");

        assertTrue(killed >= 7, killed + " were killed");
        borrowAtOnce(8);
    }

    private void borrowAtOnce(int many) throws SQLException {
        List<Connection> borrowed = new ArrayList<>();
        try {
            for (int i = 0; i < many; i++) {
                Connection connection = dataSource.getConnection();
                borrowed.add(connection);
                try (var statement = connection.createStatement()) {
                    assertTrue(statement.execute("select 1"));
                }
            }
        } finally {
            for (Connection connection : borrowed) {
                connection.close();
            }
        }
    }

    private static NewUser operator(String login) {
        return new NewUser(
                login, "correct horse", NewUser.Role.OPERATOR, Optional.empty(), Locale.ENGLISH, ZoneId.of("UTC"));
    }

    private String zone(String login) {
        return accountsUnit
                .createQuery("select u.zone from UserAccount u where u.login = :login", String.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private Class<?> userType() {
        return accountsUnit.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals("UserAccount"))
                .map(EntityType::getJavaType)
                .findFirst()
                .orElseThrow();
    }

    private long count(String query) {
        return sql.first(query, row -> row.getLong(1)).orElseThrow();
    }
}
