package org.sellerport.web.refunds;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundCost;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Giving a refund: first which order and how much, then what that costs, then giving it. */
@Named
@RequestScoped
public class GiveRefundPage {

    @Inject
    private Refunds refunds;

    @Inject
    private OrderHistory orders;

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
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderView order;
    private RefundCost cost;
    private String problem;

    /** A line of the order, with whether the refund is for it. */
    public record Line(int number, Item item, boolean chosen) {}

    @PostConstruct
    void read() {
        String no = parameters.getOrDefault("no", "").strip();
        if (no.isEmpty()) {
            return;
        }
        try {
            order = orders.order(caller.seller(), OrderNo.parse(no));
            if (!typed("amount").isEmpty()) {
                cost = refunds.cost(caller.seller(), order.orderNo(), amount());
            }
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        } catch (IllegalArgumentException noNumber) {
            problem = texts.getRefunds().getString(order == null ? "give.noOrder" : "give.noAmount");
        }
    }

    private Money amount() {
        return Money.parse(
                typed("amount").replace(",", ""), order.amounts().order().currency());
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return parameters.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /** Gives what was confirmed; a page that is only looked at gives nothing. */
    public void give() {
        if (!Faces.isPostback() || cost == null) {
            return;
        }
        try {
            OrderRef ref = OrderRef.of(caller.seller(), order.orderNo());
            Giving giving = new Giving(
                    new Refunding(amount(), RefundCause.GOODWILL, null),
                    typed("text").isEmpty() ? null : typed("text"),
                    chosen().stream().sorted().toList());
            forms.once(
                    "refund " + ref.no(),
                    parameters.get("key"),
                    () -> refunds.give(ref, giving, new By(Actor.SELLER, caller.name())));
            notice.say(texts.fill(
                    texts.getRefunds().getString("give.done"),
                    show.money(giving.what().amount()),
                    ref.no()));
            Faces.redirect("/app/refunds?q=%s", ref.no().toString());
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            cost = null;
        }
    }

    private Set<Integer> chosen() {
        return Optional.ofNullable(Faces.getRequestParameterValues("line")).stream()
                .flatMap(Stream::of)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    public OrderView getOrder() {
        return order;
    }

    public List<Line> getLines() {
        Set<Integer> chosen = chosen();
        return IntStream.rangeClosed(1, order.items().size())
                .mapToObj(number -> new Line(number, order.items().get(number - 1), chosen.contains(number)))
                .toList();
    }

    /** What can still go back. */
    public Money getLeft() {
        return order.amounts().order().minus(order.amounts().refunded());
    }

    /** What it costs; null before an amount was typed. */
    public RefundCost getCost() {
        return cost;
    }

    /** A key for the form, so that sending it twice gives once. */
    public String getKey() {
        return forms.newKey();
    }

    public String getProblem() {
        return problem;
    }
}
