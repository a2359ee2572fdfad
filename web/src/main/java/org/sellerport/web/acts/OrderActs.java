package org.sellerport.web.acts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Possible;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.orders.OrderPage;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.web.portal.Typed;

/** The acts on the page of one order: which are possible, why others are not, and carrying out the one that was sent. */
@Named
@RequestScoped
public class OrderActs {

    @Inject
    private OrderPage page;

    @Inject
    private OrderHistory history;

    @Inject
    private Deed deed;

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

    private List<Possible> possible;
    private String problem;

    /** The viewer's acts, the possible ones first. */
    public List<Possible> getAll() {
        OrderView order = page.getOrder();
        if (possible == null && order != null) {
            possible = history.acts(order.seller(), order.orderNo()).stream()
                    .filter(one -> one.act().actor() == viewer())
                    .sorted(Comparator.comparing(Possible::isAllowed).reversed())
                    .toList();
        }
        return possible == null ? List.of() : possible;
    }

    /** Why an act is not possible. */
    public String reason(Possible forbidden) {
        return show.refusal(forbidden.refusal());
    }

    /** What an act will cause, said before it is done. */
    public String cause(Possible one) {
        OrderView order = page.getOrder();
        String key = "causes." + one.act();
        if (one.act() == Act.ACCEPT_CANCELLATION) {
            CancelReason reason = order.axes().cancelReason();
            return texts.fill(
                    texts.getActs().getString(key + "." + reason.fault()),
                    show.money(order.amounts().order()),
                    texts.getOrders().getString("cancelReason." + reason));
        }
        if (isRefund(one)) {
            return texts.fill(texts.getActs().getString(key), show.money(most(one)));
        }
        return texts.fill(
                texts.getActs().getString(key), show.money(order.amounts().order()), one.most());
    }

    /** Whether it gives money back, and takes the amount. */
    public boolean isRefund(Possible one) {
        return one.act() == Act.REFUND || one.act() == Act.REFUND_AS_OPERATOR;
    }

    /** The largest amount that an act takes. */
    public Money most(Possible one) {
        return new Money(one.most(), page.getOrder().amounts().order().currency());
    }

    /** Whether it cannot be taken back and costs something. */
    public boolean isGrave(Possible one) {
        return isRefund(one)
                || EnumSet.of(Act.ACCEPT_CANCELLATION, Act.REJECT_RISK, Act.FREEZE)
                        .contains(one.act());
    }

    /** Whether a text goes along with it. */
    public boolean takesNote(Possible one) {
        return EnumSet.of(Act.NOTE, Act.REJECT_CANCELLATION, Act.PASS_RISK, Act.REJECT_RISK, Act.FREEZE)
                .contains(one.act());
    }

    /** A key for each form, so that sending it twice acts once. */
    public String getKey() {
        return forms.newKey();
    }

    /** Carries out the act that a form of the page asks for. */
    public void take() {
        Optional<Act> asked = Typed.named(parameters.get("act"), Act.values()).filter(act -> act.actor() == viewer());
        OrderView order = page.getOrder();
        if (order != null && asked.isPresent()) {
            take(asked.get(), order);
        }
    }

    private void take(Act act, OrderView order) {
        OrderRef ref = new OrderRef(order.seller(), order.orderNo(), seen());
        try {
            String what = act + " " + order.orderNo();
            forms.once(what, parameters.get("key"), () -> deed.take(act, ref, new By(viewer(), caller.name())));
            notice.say(texts.getActs().getString("done." + act));
            String folder = caller.isOperator() ? "/operator" : "/app";
            Faces.redirect(folder + "/order?no=%s", order.orderNo());
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        } catch (Deed.Unreadable typed) {
            problem = texts.getActs().getString(typed.getMessage());
        }
        page.look();
        possible = null;
    }

    private Long seen() {
        return RowNumber.of(parameters.get("seen")).orElse(null);
    }

    private Actor viewer() {
        return caller.isOperator() ? Actor.OPERATOR : Actor.SELLER;
    }

    /** Why what was asked was not done; null when nothing was refused. */
    public String getProblem() {
        return problem;
    }
}
