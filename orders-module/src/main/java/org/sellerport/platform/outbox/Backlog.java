package org.sellerport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.platform.Sql;

/** What has not left yet, for an operator to see and to decide about. */
@ApplicationScoped
public class Backlog {

    /** The most rows one page can have. */
    public static final int PAGE_LIMIT = 200;

    /** How a letter stands. */
    public enum State {
        /** It has its first try ahead of it, or is being carried. */
        WAITING,
        /** It failed and is tried again. */
        FAILING,
        /** It is given up until an operator decides. */
        DEAD
    }

    /**
     * One letter; its body is nobody's business here.
     *
     * @param tryAt when it is tried next; null for a dead one
     * @param reason why the last try failed, or null
     */
    public record Item(
            long id,
            State state,
            String topic,
            String seller,
            String subject,
            Instant createdAt,
            Instant tryAt,
            int attempts,
            String reason) {}

    /** How many letters of a topic stand so, and since when the oldest waits. */
    public record Count(String topic, State state, long letters, Instant oldest) {}

    private static final String STATE =
            "case when try_at is null then 'DEAD' when reason is null then 'WAITING' else 'FAILING' end";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public List<Count> counts() {
        return sql.list(
                """
                select topic, %s as state, count(*) as letters, min(created_at) as oldest
                  from orders.outbox group by 1, 2 order by 1, 2""".formatted(STATE),
                row -> new Count(
                        row.getString("topic"),
                        State.valueOf(row.getString("state")),
                        row.getLong("letters"),
                        Sql.instant(row, "oldest")));
    }

    /**
     * Letters, newest first.
     *
     * @param before the id of the last one of the page before
     * @param limit 1 to {@value #PAGE_LIMIT}
     */
    public List<Item> list(Optional<State> state, Optional<Long> before, int limit) {
        return sql.list(
                "select *, %s as state from orders.outbox where id < ?%s order by id desc limit ?"
                        .formatted(STATE, state.map(Backlog::condition).orElse("")),
                Backlog::item,
                before.orElse(Long.MAX_VALUE),
                limit);
    }

    private static String condition(State state) {
        return switch (state) {
            case WAITING -> " and try_at is not null and reason is null";
            case FAILING -> " and try_at is not null and reason is not null";
            case DEAD -> " and try_at is null";
        };
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getString("topic"),
                row.getString("seller_id"),
                row.getString("subject"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "try_at"),
                row.getInt("attempts"),
                row.getString("reason"));
    }

    /** Tries a letter now; one that was given up begins anew. Throws {@link LetterUnknown}. */
    public void retry(long id) {
        changed(id, sql.update("""
                update orders.outbox set attempts = case when try_at is null then 0 else attempts end, try_at = ?
                 where id = ? and reason is not null""", clock.instant(), id));
    }

    /** Throws a dead letter away. Throws {@link LetterUnknown} for any other. */
    public void discard(long id) {
        changed(id, sql.update("delete from orders.outbox where id = ? and try_at is null", id));
    }

    private static void changed(long id, int rows) {
        if (rows == 0) {
            throw new LetterUnknown(id);
        }
    }
}
