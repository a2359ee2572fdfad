package org.sellerport.platform.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sellerport.platform.Sql;

/** Copies what is broadcast to its subscribers, thousands at a time in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Copying {

    // One node at a time: two could number the copies of one subject against its order.
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended(?, 2)) as alone";

    private static final String COPY = """
            with taken as (
              delete from orders.outbox where id in (
                select id from orders.outbox where topic = ? and try_at <= ?
                 order by try_at, id limit ? for update skip locked)
              returning *),
            copies as (
              insert into orders.outbox (topic, seller_id, subject, body, created_at, try_at)
              select ?, t.seller_id, s.target || '/' || t.subject, t.body, t.created_at, t.try_at
                from taken t
                join orders.subscriber s on s.seller_id = t.seller_id and s.topic = t.topic
               order by t.id)
            select count(*) as taken from taken""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Copies some letters and does away with them; how many it were. None while another node does it. */
    public int copy(String topic, String carriedAs, int most) {
        boolean alone = sql.first(ALONE, row -> row.getBoolean("alone"), topic).orElseThrow();
        return alone
                ? sql.first(COPY, row -> row.getInt("taken"), topic, clock.instant(), most, carriedAs)
                        .orElseThrow()
                : 0;
    }
}
