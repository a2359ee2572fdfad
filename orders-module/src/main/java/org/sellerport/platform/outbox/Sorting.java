package org.sellerport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sellerport.platform.Sql;

/**
 * Hands letters out and takes their outcome. Outside a transaction: what was handed out stays so even if the courier dies,
 * and comes back when its lease is over. An outcome counts only while the lease is the one it was handed out with.
 */
@ApplicationScoped
class Sorting {

    private static final int LONGEST_REASON = 1_000;

    private static final String CLAIM = """
            with mine as materialized (
              select id from orders.outbox w
               where topic = ? and try_at <= ?
                 and not exists (select from orders.outbox e
                                  where e.topic = w.topic and e.subject = w.subject and e.id < w.id
                                    and e.try_at is not null)
               order by try_at, id
               limit ? for update skip locked)
            update orders.outbox o set try_at = ?, attempts = attempts + 1
              from mine where o.id = mine.id
            returning o.*""";

    private static final String AS_CLAIMED = " where id = ? and attempts = ? and try_at is not null";

    /** What would fail as well waits too, and looking for work does not pass over it again and again. */
    private static final String WAIT = """
            update orders.outbox set try_at = greatest(try_at, ?)
             where topic = ? and %s and id <> ? and try_at is not null""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Some letters that are due, none of them before an earlier one of its subject. */
    List<PostedLetter> claim(String topic, int most) {
        Instant now = clock.instant();
        Instant leaseUntil = now.plus(Courier.LEASE);
        return sql
                .list(
                        CLAIM,
                        row -> new PostedLetter(
                                row.getLong("id"),
                                row.getString("topic"),
                                row.getString("seller_id"),
                                row.getString("subject"),
                                row.getString("body"),
                                Sql.instant(row, "created_at"),
                                row.getInt("attempts"),
                                leaseUntil),
                        topic,
                        now,
                        most,
                        leaseUntil)
                .stream()
                .sorted(Comparator.comparingLong(PostedLetter::id))
                .toList();
    }

    void delivered(PostedLetter letter) {
        sql.update("delete from orders.outbox" + AS_CLAIMED, letter.id(), letter.attempt());
    }

    void failed(PostedLetter letter, String lane, Instant next, String reason) {
        sql.update(
                "update orders.outbox set try_at = ?, reason = ?" + AS_CLAIMED,
                next,
                cut(reason),
                letter.id(),
                letter.attempt());
        String same = lane.equals(letter.subject()) ? "subject = ?" : "starts_with(subject, ?)";
        sql.update(WAIT.formatted(same), next, letter.topic(), lane, letter.id());
    }

    /** It waits, and the try does not count. */
    void postponed(PostedLetter letter, Instant until) {
        sql.update(
                "update orders.outbox set try_at = ?, attempts = attempts - 1" + AS_CLAIMED,
                until,
                letter.id(),
                letter.attempt());
    }

    /** It is given up; what follows on it no longer waits for it. */
    void dead(PostedLetter letter, String reason) {
        sql.update(
                "update orders.outbox set try_at = null, reason = ?" + AS_CLAIMED,
                cut(reason),
                letter.id(),
                letter.attempt());
    }

    private static String cut(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
