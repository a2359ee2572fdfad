package org.sellerport.web.webhooks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Texts;
import org.sellerport.webhooks.api.Webhook;
import org.sellerport.webhooks.api.Webhooks;

/** What was sent to the webhook that is looked at, and what is still to be sent. */
@Named
@RequestScoped
public class DeliveriesPanel {

    private static final int ROWS = 25;
    private static final int WAITING = 25;

    /** What is due so soon is worth looking again for; what is on its way is due again when its lease ends. */
    private static final Duration SOON = Courier.LEASE.plusSeconds(15);

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhooksPage page;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<Webhook.Delivery> rows = List.of();
    private List<Webhook.Waiting> waiting = List.of();

    @PostConstruct
    void read() {
        if (page.getChosen() == null) {
            return;
        }
        long id = page.getChosen().id();
        rows = webhooks.deliveries(caller.seller(), id, RowNumber.of(parameters.get("before")), ROWS);
        waiting = webhooks.waiting(caller.seller(), id, WAITING);
    }

    public List<Webhook.Delivery> getRows() {
        return rows;
    }

    /** The oldest of what is still to be sent. */
    public List<Webhook.Waiting> getWaiting() {
        return waiting;
    }

    /** Whether there may be more that waits. */
    public boolean isMoreWaiting() {
        return waiting.size() == WAITING;
    }

    /** Whether something is on its way right now, or will be soon, so that the page looks again. */
    public boolean isBusy() {
        Instant soon = clock.instant().plus(SOON);
        return waiting.stream()
                .anyMatch(one -> one.tryAt() != null && one.tryAt().isBefore(soon));
    }

    /** How something that waits stands. */
    public String state(Webhook.Waiting one) {
        if (one.tryAt() == null) {
            return "DEAD";
        }
        return one.reason() == null ? "WAITING" : "FAILING";
    }

    /** What a delivery tells, in the reader's words. */
    public String fact(String kind, boolean trial) {
        return trial ? texts.getWebhooks().getString("trial") : texts.name(texts.getOrders(), "fact.", kind);
    }

    /** The rest of the address of older deliveries; null on the last page. */
    public String getOlder() {
        return rows.size() < ROWS ? null : "&before=" + rows.get(ROWS - 1).id();
    }
}
