package org.sellerport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Takes what is to leave the process, in the caller's transaction. */
@ApplicationScoped
public class Outbox {

    private static final Insert ROW = Insert.into(
            "orders.outbox",
            "topic text, seller_id text, subject text, body text, created_at timestamptz, try_at timestamptz");

    @Inject
    private Sql sql;

    /** Puts messages in. */
    public void put(List<Letter> letters) {
        sql.insertAll(
                ROW,
                letters.stream()
                        .map(letter -> new Object[] {
                            letter.topic(), letter.seller(), letter.subject(), letter.body(), letter.at(), letter.at()
                        })
                        .toList());
    }
}
