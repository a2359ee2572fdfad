package org.sellerport.messages;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.MessageInvalid;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.Sql;

@Stateless
@Local(OrderMessages.class)
public class MessageDesk implements OrderMessages {

    private static final String OF_ORDER = "select * from orders.message where seller_id = ? and order_no = ?";

    private static final String LIST = """
            select c.*, o.buyer_name, o.ship_country, o.status
              from orders.conversation c
              join orders.orders o on o.seller_id = c.seller_id and o.order_no = c.order_no
             where c.seller_id = ? %s
             order by (c.unread_by_seller > 0) desc, c.last_at desc, c.order_no desc
             limit ?""";

    @Inject
    private Sql sql;

    @Inject
    private HeldOrders held;

    @Inject
    private Talk talk;

    @Inject
    private Orders orders;

    @Override
    public Message write(OrderRef order, String text, By by) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > Message.LONGEST) {
            throw new MessageInvalid();
        }
        held.hold(order).refuseIfDormant();
        Message message = talk.add(order.seller(), order.no(), Message.Kind.MESSAGE, said, by);
        orders.record(order, OrderFact.Kind.MESSAGE_SENT, null, by);
        return message;
    }

    @Override
    public List<Message> messages(SellerId seller, OrderNo no, int after, int limit) {
        requireOrder(seller, no);
        return sql.list(
                OF_ORDER + " and message_no > ? order by message_no limit ?",
                MessageDesk::message,
                seller.value(),
                no.value(),
                after,
                limit);
    }

    @Override
    public List<Message> last(SellerId seller, OrderNo no, int limit) {
        return sql.list(
                "select * from (" + OF_ORDER + " order by message_no desc limit ?) as latest order by message_no",
                MessageDesk::message,
                seller.value(),
                no.value(),
                limit);
    }

    private void requireOrder(SellerId seller, OrderNo no) {
        List<Long> found = sql.list(
                "select order_no from orders.orders where seller_id = ? and order_no = ?",
                row -> row.getLong("order_no"),
                seller.value(),
                no.value());
        if (found.isEmpty()) {
            throw new OrderUnknown(no);
        }
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getInt("message_no"),
                Actor.valueOf(row.getString("author")),
                row.getString("who"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sql.instant(row, "at"));
    }

    @Override
    public int unread(SellerId seller, OrderNo no) {
        return sql.first(
                        "select unread_by_seller from orders.conversation where seller_id = ? and order_no = ?",
                        row -> row.getInt("unread_by_seller"),
                        seller.value(),
                        no.value())
                .orElse(0);
    }

    @Override
    public void read(OrderRef order, int upTo, By by) {
        requireOrder(order.seller(), order.no());
        boolean buyer = by.actor() == Actor.BUYER;
        String unread = buyer ? "unread_by_buyer" : "unread_by_seller";
        // Held while they are counted, so that a message which comes in between is not lost.
        sql.first(
                "select messages from orders.conversation where seller_id = ? and order_no = ? for update",
                row -> row.getInt("messages"),
                order.seller().value(),
                order.no().value());
        sql.update(
                """
                update orders.conversation c set %s = least(%s, (
                       select count(*) from orders.message m
                        where m.seller_id = c.seller_id and m.order_no = c.order_no and m.message_no > ?
                          and (m.author = 'BUYER') <> ?))
                 where seller_id = ? and order_no = ?""".formatted(unread, unread),
                upTo,
                buyer,
                order.seller().value(),
                order.no().value());
    }

    @Override
    public Page<Conversation> conversations(SellerId seller, boolean unreadOnly, Optional<String> after, int limit) {
        StringBuilder narrowed = new StringBuilder(unreadOnly ? "and c.unread_by_seller > 0" : "");
        List<Object> values = new ArrayList<>(List.of(seller.value()));
        after.map(Cursor::parse).ifPresent(place -> {
            narrowed.append(" and ((c.unread_by_seller > 0), c.last_at, c.order_no) < (?, ?, ?)");
            values.addAll(List.of(place.first(), place.at(), place.no().value()));
        });
        values.add(limit + 1);
        List<Conversation> rows = sql.list(LIST.formatted(narrowed), MessageDesk::conversation, values.toArray());
        return Page.of(rows, limit, last -> new Cursor(last.unread() > 0, last.lastAt(), last.orderNo()).text());
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new OrderNo(row.getLong("order_no")),
                row.getString("buyer_name"),
                row.getString("ship_country"),
                OrderStatus.valueOf(row.getString("status")),
                row.getInt("messages"),
                Sql.instant(row, "last_at"),
                Actor.valueOf(row.getString("last_author")),
                row.getString("last_text"),
                row.getInt("unread_by_seller"));
    }

    @Override
    public Conversation.Unread unread(SellerId seller) {
        return sql.first(
                        """
                select count(*) as conversations, coalesce(sum(unread_by_seller), 0) as messages
                  from orders.conversation where seller_id = ? and unread_by_seller > 0""",
                        row -> new Conversation.Unread(row.getLong("conversations"), row.getLong("messages")),
                        seller.value())
                .orElseThrow();
    }
}
