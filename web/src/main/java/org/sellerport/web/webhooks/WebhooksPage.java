package org.sellerport.web.webhooks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.webhooks.api.Webhook;
import org.sellerport.webhooks.api.WebhookUnknown;
import org.sellerport.webhooks.api.Webhooks;
import org.sellerport.webhooks.api.WebhooksUsedUp;

/** A seller's webhooks; the address says which of them is looked at closely. */
@Named
@RequestScoped
public class WebhooksPage {

    private static final String ADDRESS = "/app/webhooks";

    @Inject
    private Webhooks webhooks;

    @Inject
    private Caller caller;

    @Inject
    private SentForms forms;

    @Inject
    private Notice notice;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<Webhook> all;
    private Webhook chosen;
    private String problem;

    @PostConstruct
    void read() {
        all = webhooks.list(caller.seller());
        Optional<Long> id = number("id");
        chosen = id.flatMap(this::find).orElse(null);
        if (id.isPresent() && chosen == null) {
            problem = show.refusal(new WebhookUnknown(id.get()));
        }
    }

    private Optional<Long> number(String parameter) {
        return RowNumber.of(parameters.get(parameter));
    }

    private Optional<Webhook> find(long id) {
        return all.stream().filter(webhook -> webhook.id() == id).findAny();
    }

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("add")) {
                add();
            }
            number("test").ifPresent(id -> act("test", id, () -> webhooks.test(caller.seller(), id)));
            number("pause").ifPresent(id -> act("pause", id, () -> webhooks.pause(caller.seller(), id)));
            number("resume").ifPresent(id -> act("resume", id, () -> webhooks.resume(caller.seller(), id)));
            number("remove").ifPresent(this::remove);
            number("redeliver").ifPresent(this::redeliver);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void add() {
        String url = getUrl().strip();
        forms.once("webhook", parameters.get("key"), () -> {
            Webhook.Made made = webhooks.add(caller.seller(), url, kinds());
            say("done.add", made.webhook().url(), made.secret());
        });
        Faces.redirect(ADDRESS);
    }

    private static Set<OrderFact.Kind> kinds() {
        return typedKinds()
                .flatMap(name -> offered().filter(kind -> kind.name().equals(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> typedKinds() {
        return Stream.ofNullable(Faces.getRequestParameterValues("kind")).flatMap(Stream::of);
    }

    // A history that is imported sleeps: nobody outside hears of it.
    private static Stream<OrderFact.Kind> offered() {
        return Stream.of(OrderFact.Kind.values()).filter(kind -> kind != OrderFact.Kind.IMPORTED);
    }

    private void act(String what, long id, Runnable act) {
        forms.once("webhook " + what + " " + id, parameters.get("key"), act);
        say("done." + what, find(id).map(Webhook::url).orElse(""));
        Faces.redirect(ADDRESS + "?id=%s", id);
    }

    private void remove(long id) {
        forms.once("webhook remove " + id, parameters.get("key"), () -> webhooks.remove(caller.seller(), id));
        say("done.remove", find(id).map(Webhook::url).orElse(""));
        Faces.redirect(ADDRESS);
    }

    private void redeliver(long delivery) {
        if (chosen != null) {
            act("redeliver", chosen.id(), () -> webhooks.redeliver(caller.seller(), chosen.id(), delivery));
        }
    }

    private void say(String key, Object... values) {
        notice.say(texts.fill(texts.getWebhooks().getString(key), values));
    }

    public List<Webhook> getAll() {
        return all;
    }

    /** The one that is looked at closely; null for none. */
    public Webhook getChosen() {
        return chosen;
    }

    public OrderFact.Kind[] getKinds() {
        return offered().toArray(OrderFact.Kind[]::new);
    }

    /** Whether a kind is ticked: only after a refusal, so that nothing is lost. */
    public boolean isTicked(OrderFact.Kind kind) {
        return typedKinds().anyMatch(kind.name()::equals);
    }

    /** What was typed; empty before. */
    public String getUrl() {
        return parameters.getOrDefault("url", "");
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Why none can be added; null where one can. */
    public String getFull() {
        return all.size() < Webhooks.MOST ? null : show.refusal(new WebhooksUsedUp());
    }

    public int getDaysKept() {
        return Webhooks.DAYS_KEPT;
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
