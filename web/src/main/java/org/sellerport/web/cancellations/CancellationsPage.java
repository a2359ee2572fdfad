package org.sellerport.web.cancellations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.ReasonCorrection;
import org.sellerport.messages.api.ReasonCorrections;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationRequests;
import org.sellerport.orders.api.CancellationRow;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.scorecard.api.Effect;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;
import org.sellerport.web.scorecard.AnswerEffects;

/** Requests to cancel, wholly determined by the address; answers name the order, never the row, which may have moved. */
@Named
@RequestScoped
public class CancellationsPage {

    private static final int ROWS = 20;
    private static final int LONGEST_NOTE = 2_000;
    private static final String ADDRESS = "/app/cancellations";

    @Inject
    private CancellationRequests requests;

    @Inject
    private Orders orders;

    @Inject
    private AnswerEffects effects;

    @Inject
    private ReasonCorrections corrections;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RequestTab tab;
    private String problem;
    private Listed<CancellationRow> page;
    private Map<OrderNo, ReasonCorrection> asked;

    @PostConstruct
    void read() {
        tab = "ended".equals(parameters.get("state")) ? RequestTab.ENDED : RequestTab.OPEN;
        look();
    }

    private void look() {
        page = Listed.after(parameters.get(Listed.AFTER), this::list);
        problem = page.stale().map(show::refusal).orElse(null);
    }

    private Page<CancellationRow> list(Optional<String> after) {
        return switch (tab) {
            case OPEN -> requests.open(caller.seller(), after, ROWS);
            case ENDED -> requests.ended(caller.seller(), after, ROWS);
        };
    }

    /** Carries out what a button of the page asks for; a GET, whatever it says, does nothing. */
    public void answer() {
        if (!Faces.isPostback()) {
            return;
        }
        By by = new By(Actor.SELLER, caller.name());
        try {
            if (parameters.containsKey("accept")) {
                orders.acceptCancellation(meant("accept"), by);
                Faces.redirect(ADDRESS + "?accepted=%s", parameters.get("accept"));
            } else if (parameters.containsKey("refuse")) {
                OrderRef order = meant("refuse");
                orders.rejectCancellation(order, note(order), by);
                Faces.redirect(ADDRESS + "?refused=%s", parameters.get("refuse"));
            } else if (parameters.containsKey("correct")) {
                corrections.ask(meant("correct"), by);
                Faces.redirect(ADDRESS + "?asked=%s", parameters.get("correct"));
            }
        } catch (RuleViolation refusal) {
            look();
            problem = show.refusal(refusal);
        } catch (IllegalArgumentException noOrder) {
            Faces.redirect(ADDRESS);
        }
    }

    /** The order in the version that the page showed: the buyer may have changed his reason since, and with it the price. */
    private OrderRef meant(String button) {
        OrderNo no = OrderNo.parse(parameters.get(button));
        return new OrderRef(caller.seller(), no, Long.valueOf(parameters.get("seen-" + no)));
    }

    private String note(OrderRef order) {
        String note = parameters.getOrDefault("note-" + order.no(), "").strip();
        return note.isEmpty() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    public RequestTab getTab() {
        return tab;
    }

    public List<CancellationRow> getRows() {
        return page.rows();
    }

    /** What each answer to the request would do; null where nobody gave a reason. */
    public Effect effect(CancellationRow row) {
        CancelReason reason = row.reason();
        return reason == null ? null : effects.effect(reason);
    }

    /** What the buyer was asked about the reason of an open request; null where he was not. */
    public ReasonCorrection correction(CancellationRow row) {
        if (asked == null) {
            asked = corrections.latest(
                    caller.seller(),
                    page.rows().stream().map(CancellationRow::order).toList());
        }
        ReasonCorrection latest = asked.get(row.order());
        return latest != null && !latest.askedAt().isBefore(row.askedAt()) ? latest : null;
    }

    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> query() + "after=" + cursor).orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> query()).orElse(null);
    }

    private String query() {
        return tab == RequestTab.ENDED ? "?state=ended&" : "?";
    }

    /** The number of an order that was just answered, for the sentence that says so; null for anything else. */
    public String just(String answered) {
        String no = parameters.getOrDefault(answered, "");
        return no.matches("[0-9]{16}") ? no : null;
    }
}
