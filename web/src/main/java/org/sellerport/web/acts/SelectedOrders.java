package org.sellerport.web.acts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.orders.OrdersPage;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** What is done to the chosen rows of the list together. Each order by itself: one that refuses stops no other. */
@Named
@RequestScoped
public class SelectedOrders {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private OrdersPage page;

    @Inject
    private SentForms forms;

    @Inject
    private Notice notice;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String problem;

    /** Carries out what a form of the page asks for. */
    public void take() {
        String bulk = Optional.ofNullable(request.getParameter("bulk")).orElse("");
        switch (bulk) {
            case "assign" -> {
                String who = typed("who", LONGEST_NAME);
                forEach(bulk, no -> orders.assign(OrderRef.of(caller.seller(), no), who, by()));
            }
            case "note" -> {
                String text = typed("text", LONGEST_NOTE);
                forEach(bulk, no -> append(no, text));
            }
            default -> {
                // Another form of the page.
            }
        }
    }

    /** Null where nothing was typed. */
    private String typed(String name, int longest) {
        String typed =
                Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return typed.isEmpty() ? null : typed.substring(0, Math.min(longest, typed.length()));
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    private void append(OrderNo no, String text) {
        if (text != null) {
            OrderView order = history.order(caller.seller(), no);
            String memo = order.memo() == null ? text : order.memo() + "\n" + text;
            orders.note(new OrderRef(order.seller(), no, order.version()), memo, by());
        }
    }

    private void forEach(String what, Consumer<OrderNo> act) {
        ResourceBundle sentences = texts.getActs();
        List<String> refusals = new ArrayList<>();
        int done = 0;
        for (OrderNo no : chosen()) {
            try {
                forms.once(what + " " + no, request.getParameter("key"), () -> act.accept(no));
                done++;
            } catch (RuleViolation refusal) {
                refusals.add(texts.fill(sentences.getString("bulk.refused"), no.toString(), show.refusal(refusal)));
            }
        }
        if (done + refusals.size() == 0) {
            problem = sentences.getString("bulk.none");
            return;
        }
        notice.say(texts.fill(sentences.getString("bulk.done." + what), done), refusals);
        Faces.redirect("/app/orders" + page.getHere());
    }

    private List<OrderNo> chosen() {
        return Optional.ofNullable(request.getParameterValues("no")).map(Arrays::asList).orElse(List.of()).stream()
                .filter(no -> no.matches("[1-8][0-9]{15}"))
                .distinct()
                .limit(OrderHistory.PAGE_LIMIT)
                .map(OrderNo::parse)
                .toList();
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Why nothing was done; null when something was. */
    public String getProblem() {
        return problem;
    }
}
