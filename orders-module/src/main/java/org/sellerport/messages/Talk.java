package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Message;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.platform.Sql;

/** Adds messages to what is written about an order, which the caller holds. */
@ApplicationScoped
class Talk {

    private static final int PREVIEW = 200;

    private static final String GROW = """
            insert into orders.conversation as c (seller_id, order_no, messages, last_at, last_author, last_text,
                                                  unread_by_seller, unread_by_buyer)
            values (?, ?, 1, ?, ?, ?, ?, ?)
            on conflict (seller_id, order_no) do update
               set messages = c.messages + 1, last_at = excluded.last_at, last_author = excluded.last_author,
                   last_text = excluded.last_text,
                   unread_by_seller = c.unread_by_seller + excluded.unread_by_seller,
                   unread_by_buyer = c.unread_by_buyer + excluded.unread_by_buyer
            returning messages""";

    private static final String ADD = """
            insert into orders.message (seller_id, order_no, message_no, author, who, kind, text, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    Message add(SellerId seller, OrderNo no, Message.Kind kind, String text, By by) {
        Instant now = clock.instant();
        String said = text.length() > Message.LONGEST ? text.substring(0, Message.LONGEST) : text;
        boolean fromBuyer = by.actor() == Actor.BUYER;
        int number = sql.first(
                        GROW,
                        row -> row.getInt("messages"),
                        seller.value(),
                        no.value(),
                        now,
                        by.actor(),
                        said.length() > PREVIEW ? said.substring(0, PREVIEW) : said,
                        fromBuyer ? 1 : 0,
                        fromBuyer ? 0 : 1)
                .orElseThrow();
        sql.update(ADD, seller.value(), no.value(), number, by.actor(), by.who(), kind, said, now);
        return new Message(number, by.actor(), by.who(), kind, said, now);
    }
}
