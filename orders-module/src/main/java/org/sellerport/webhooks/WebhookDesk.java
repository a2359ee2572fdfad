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
import org.sellerport.kernel.SellerId;
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
        return new Webhook(row.getLong("webhook_id"), row.getString("url"), Sql.instant(row, "created_at"));
    }

    @Override
    public Webhook.Made add(SellerId seller, String url) {
        if (url == null || url.length() > LONGEST_URL || !new Target(WebhookCourier.OPEN).isLegal(url)) {
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
                        "insert into orders.webhook (seller_id, url, secret, created_at) values (?, ?, ?, ?) returning *",
                        WebhookDesk::webhook,
                        seller.value(),
                        url,
                        secret,
                        clock.instant())
                .orElseThrow();
        subscribers.add(seller.value(), OrderNews.TOPIC, target(seller, made.id()));
        return new Webhook.Made(made, secret);
    }

    private static String target(SellerId seller, long id) {
        return seller + "/" + id;
    }

    @Override
    public void remove(SellerId seller, long id) {
        subscribers.remove(seller.value(), OrderNews.TOPIC, target(seller, id));
        int removed =
                sql.update("delete from orders.webhook where seller_id = ? and webhook_id = ?", seller.value(), id);
        if (removed == 0) {
            throw new WebhookUnknown(id);
        }
    }

    @Override
    public List<Webhook.Delivery> deliveries(SellerId seller, long id, Optional<Long> before, int limit) {
        if (list(seller).stream().noneMatch(webhook -> webhook.id() == id)) {
            throw new WebhookUnknown(id);
        }
        return sql.list("""
                select * from orders.webhook_delivery where seller_id = ? and webhook_id = ? and delivery_id < ?
                 order by delivery_id desc limit ?""", WebhookDesk::delivery, seller.value(), id, before.orElse(Long.MAX_VALUE), limit);
    }

    private static Webhook.Delivery delivery(ResultSet row) throws SQLException {
        return new Webhook.Delivery(
                row.getLong("delivery_id"),
                row.getString("subject"),
                row.getString("body"),
                Sql.instant(row, "happened_at"),
                Sql.instant(row, "delivered_at"),
                row.getInt("status"));
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
                target(seller, id) + "/" + again.subject() + "#" + deliveryId,
                again.body(),
                clock.instant())));
    }
}
