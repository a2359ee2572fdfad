package org.sellerport.messages;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.Sql;

/** What becomes of a reminder that leaves by e-mail; each step in a transaction of its own, none around the sending. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Departures {

    /** Names a reminder. */
    record Key(SellerId seller, OrderNo order, int reminder) {}

    /** A reminder that is wanted, and the country whose clock it goes by. */
    record Ready(Mail mail, String country) {}

    private static final String WANTED = """
            select r.*, s.name as shop, o.buyer_country
              from orders.reminder r
              join orders.orders o on o.seller_id = r.seller_id and o.order_no = r.order_no
              join orders.seller s on s.seller_id = r.seller_id
             where r.seller_id = ? and r.order_no = ? and r.reminder_no = ? and r.status = 'QUEUED'
               and o.status = 'AWAITING_PAYMENT' and o.payment_status = 'UNPAID' and o.frozen_at is null""";

    private static final String THE_ONE = " where seller_id = ? and order_no = ? and reminder_no = ?";

    private static final String TAKE_DAY = """
            update orders.reminder r
               set status = case when exists (
                     select from orders.reminder other
                      where other.seller_id = r.seller_id and other.order_no = r.order_no and other.channel = r.channel
                        and other.day = ? and other.reminder_no <> r.reminder_no and other.status <> 'CANCELLED')
                   then 'CANCELLED' else status end,
                   day = ?""" + THE_ONE + " and status = 'QUEUED' returning status";

    @Inject
    private Sql sql;

    @Inject
    private Orders orders;

    @Inject
    private Clock clock;

    /** The e-mail to send; empty where nobody is to be reminded any more. */
    public Optional<Ready> ready(Key key) {
        return sql.first(
                WANTED, Departures::ready, key.seller().value(), key.order().value(), key.reminder());
    }

    private static Ready ready(ResultSet row) throws SQLException {
        String id = "reminder-" + row.getString("seller_id") + "-" + row.getLong("order_no") + "-"
                + row.getInt("reminder_no");
        Mail mail = new Mail(
                id,
                row.getString("shop").replaceAll("\\p{Cntrl}+", " "),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"));
        return new Ready(mail, row.getString("buyer_country"));
    }

    /** Counts it for the day on which it really leaves; false where another one was sent on that day. */
    public boolean takeDay(Key key, LocalDate day) {
        return sql.first(
                        TAKE_DAY,
                        row -> row.getString("status"),
                        day,
                        day,
                        key.seller().value(),
                        key.order().value(),
                        key.reminder())
                .filter("QUEUED"::equals)
                .isPresent();
    }

    /** It left: even if the buyer paid in that very moment, that is what happened. */
    public void sent(Key key) {
        By by = sql.first(
                        "update orders.reminder set status = 'SENT', sent_at = ?" + THE_ONE + " returning actor, who",
                        row -> new By(Actor.valueOf(row.getString("actor")), row.getString("who")),
                        clock.instant(),
                        key.seller().value(),
                        key.order().value(),
                        key.reminder())
                .orElseThrow();
        orders.record(OrderRef.of(key.seller(), key.order()), OrderFact.Kind.REMINDED, "EMAIL", by);
    }
}
