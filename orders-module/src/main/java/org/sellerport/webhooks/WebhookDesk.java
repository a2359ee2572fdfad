package org.sellerport.webhooks;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.platform.Sql;
import org.sellerport.platform.outbox.Letter;
import org.sellerport.platform.outbox.Outbox;
import org.sellerport.platform.outbox.Subscribers;
import org.sellerport.webhooks.api.Webhook;
import org.sellerport.webhooks.api.WebhookInvalid;
import org.sellerport.webhooks.api.WebhookUnknown;
import org.sellerport.webhooks.api.Webhooks;
import org.sellerport.webhooks.api.WebhooksUsedUp;

@Stateless
@Local(Webhooks.class)
public class WebhookDesk implements Webhooks {

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_URL = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Sql sql;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Override
    public List<Webhook> list(SellerId seller) {
        return sql.list(
                "select * from orders.webhook where seller_id = ? order by webhook_id",
                WebhookDesk::webhook,
                seller.value());
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getLong("webhook_id"),
                row.getString("url"),
                Interest.parse(row.getString("kinds")).kinds(),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "paused_at"));
    }

    @Override
    public Webhook.Made add(SellerId seller, String url, Set<OrderFact.Kind> kinds) {
        if (url == null || url.length() > LONGEST_URL || !Target.CHOSEN.isLegal(url)) {
            throw new WebhookInvalid();
        }
        if (list(seller).size() >= MOST) {
            throw new WebhooksUsedUp();
        }
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        // A number is never given twice: what is still on its way to one that was taken away must not reach another.
        Webhook made = sql.first(
                        "insert into orders.webhook (seller_id, url, secret, kinds, created_at)"
                                + " values (?, ?, ?, ?, ?) returning *",
                        WebhookDesk::webhook,
                        seller.value(),
                        url,
                        secret,
                        new Interest(kinds).text(),
                        clock.instant())
                .orElseThrow();
        subscribers.add(seller.value(), OrderNews.TOPIC, target(seller, made.id()));
        return new Webhook.Made(made, secret);
    }

    // What is on the way to one webhook, whatever it is about; as WebhookCourier.lane says.
    private static String lane(SellerId seller, long id) {
        return target(seller, id) + "/";
    }

    private static String target(SellerId seller, long id) {
        return seller + "/" + id;
    }

    @Override
    public void remove(SellerId seller, long id) {
        subscribers.remove(seller.value(), OrderNews.TOPIC, target(seller, id));
        int removed =
                sql.update("delete from orders.webhook where seller_id = ? and webhook_id = ?", seller.value(), id);
        require(removed, id);
    }

    @Override
    public void pause(SellerId seller, long id) {
        require(
                sql.update(
                        "update orders.webhook set paused_at = coalesce(paused_at, ?) where seller_id = ? and webhook_id = ?",
                        clock.instant(),
                        seller.value(),
                        id),
                id);
    }

    @Override
    public void resume(SellerId seller, long id) {
        require(
                sql.update(
                        "update orders.webhook set paused_at = null where seller_id = ? and webhook_id = ?",
                        seller.value(),
                        id),
                id);
        // What waited for this need not wait until its time; what failed before is tried again as well.
        sql.update("""
                update orders.outbox set try_at = ?
                 where topic = ? and seller_id = ? and starts_with(subject, ?) and try_at > ?""", clock.instant(), OrderNews.COPIES, seller.value(), lane(seller, id), clock.instant());
    }

    private static void require(int found, long id) {
        if (found == 0) {
            throw new WebhookUnknown(id);
        }
    }

    @Override
    public void test(SellerId seller, long id) {
        find(seller, id);
        outbox.put(List.of(new Letter(
                OrderNews.COPIES,
                seller.value(),
                lane(seller, id) + TRIAL,
                News.trial(id, clock.instant()),
                clock.instant())));
    }

    private Webhook find(SellerId seller, long id) {
        return list(seller).stream()
                .filter(webhook -> webhook.id() == id)
                .findAny()
                .orElseThrow(() -> new WebhookUnknown(id));
    }

    @Override
    public List<Webhook.Delivery> deliveries(SellerId seller, long id, Optional<Long> before, int limit) {
        find(seller, id);
        return sql.list("""
                select * from orders.webhook_delivery where seller_id = ? and webhook_id = ? and delivery_id < ?
                 order by delivery_id desc limit ?""", WebhookDesk::delivery, seller.value(), id, before.orElse(Long.MAX_VALUE), limit);
    }

    private static Webhook.Delivery delivery(ResultSet row) throws SQLException {
        return new Webhook.Delivery(
                row.getLong("delivery_id"),
                row.getString("subject"),
                News.kind(row.getString("body")),
                row.getString("body"),
                Sql.instant(row, "happened_at"),
                Sql.instant(row, "delivered_at"),
                row.getInt("status"),
                row.getString("failure"));
    }

    @Override
    public List<Webhook.Waiting> waiting(SellerId seller, long id, int limit) {
        find(seller, id);
        return sql.list(
                """
                select * from (
                  select * from orders.outbox where topic = ? and seller_id = ? and starts_with(subject, ?)
                     and try_at is not null
                  union all
                  select * from orders.outbox where topic = ? and seller_id = ? and starts_with(subject, ?)
                     and try_at is null) waiting
                 order by id limit ?""",
                WebhookDesk::waiting,
                OrderNews.COPIES,
                seller.value(),
                lane(seller, id),
                OrderNews.COPIES,
                seller.value(),
                lane(seller, id),
                limit);
    }

    private static Webhook.Waiting waiting(ResultSet row) throws SQLException {
        return new Webhook.Waiting(
                row.getLong("id"),
                WebhookCourier.Address.of(row.getString("subject")).subject(),
                News.kind(row.getString("body")),
                row.getString("body"),
                Sql.instant(row, "created_at"),
                row.getInt("attempts"),
                Sql.instant(row, "try_at"),
                row.getString("reason"));
    }

    @Override
    public void redeliver(SellerId seller, long id, long deliveryId) {
        Webhook.Delivery again = deliveries(seller, id, Optional.of(deliveryId + 1), 1).stream()
                .filter(delivery -> delivery.id() == deliveryId)
                .findFirst()
                .orElseThrow(() -> new WebhookUnknown(id));
        outbox.put(List.of(new Letter(
                OrderNews.COPIES,
                seller.value(),
                lane(seller, id) + again.subject() + "#" + deliveryId,
                again.body(),
                clock.instant())));
    }
}
