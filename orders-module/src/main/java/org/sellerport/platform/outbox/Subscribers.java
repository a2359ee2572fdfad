package org.sellerport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sellerport.platform.Sql;

/** Who gets copies of what is broadcast about a seller. Every call belongs to the caller's transaction. */
@ApplicationScoped
public class Subscribers {

    @Inject
    private Sql sql;

    public void add(String seller, String topic, String target) {
        sql.update(
                "insert into orders.subscriber (seller_id, topic, target) values (?, ?, ?) on conflict do nothing",
                seller,
                topic,
                target);
    }

    public void remove(String seller, String topic, String target) {
        sql.update(
                "delete from orders.subscriber where seller_id = ? and topic = ? and target = ?",
                seller,
                topic,
                target);
    }
}
