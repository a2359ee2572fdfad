package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Fault;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The acts on the page of one dispute: what is possible, why others are not, and carrying out the one that was sent. */
@Named
@RequestScoped
public class DisputeActs {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private DisputePage page;

    @Inject
    private DisputeHistory history;

    @Inject
    private DisputeDeed deed;

    @Inject
    private DisputeWords words;

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

    private List<DisputeTask> tasks;
    private String problem;

    /** What the viewer may want to do, the possible first. */
    public List<DisputeTask> getAll() {
        DisputeView dispute = page.getDispute();
        if (tasks == null && dispute != null) {
            tasks = DisputeTask.of(dispute, history.acts(dispute.seller(), dispute.order(), side()), side());
        }
        return tasks == null ? List.of() : tasks;
    }

    /** Why something is not possible. */
    public String reason(DisputeTask task) {
        return show.refusal(task.refusal());
    }

    /** What it is called. */
    public String name(DisputeTask task) {
        return switch (task.act()) {
            case ACCEPT ->
                task.proposal() == null
                        ? say("act.ACCEPT.none")
                        : say(
                                "act.ACCEPT." + task.proposal().side(),
                                words.offer(
                                        task.proposal().solution(),
                                        task.proposal().amount()));
            case PROPOSE ->
                say(side() == Side.OPERATOR ? "act.PROPOSE.OPERATOR" : hasProposed() ? "act.AMEND" : "act.PROPOSE");
            case ADD_EVIDENCE, ESCALATE, CONFIRM_RETURN, CONTEST_RETURN, RULE, WITHDRAW, SHIP_RETURN ->
                say("act." + task.act());
        };
    }

    private boolean hasProposed() {
        return !page.proposals(Side.SELLER.name()).isEmpty();
    }

    /** What an act will cause, said before it is done. */
    public String cause(DisputeTask task) {
        DisputeView dispute = page.getDispute();
        return switch (task.act()) {
            case ACCEPT ->
                say(
                        "causes.ACCEPT." + task.proposal().solution(),
                        show.money(task.proposal().amount()));
            case PROPOSE -> say("causes.PROPOSE." + stage(dispute), until(dispute));
            case CONFIRM_RETURN -> say("causes.CONFIRM_RETURN", settled(dispute));
            case ADD_EVIDENCE -> say("causes.ADD_EVIDENCE", Evidences.LARGEST / MEGABYTE, Evidences.MOST);
            case ESCALATE, CONTEST_RETURN, RULE, WITHDRAW, SHIP_RETURN ->
                say("causes." + task.act(), show.money(dispute.most()));
        };
    }

    private String stage(DisputeView dispute) {
        if (side() == Side.OPERATOR) {
            return "OPERATOR";
        }
        return dispute.state() == DisputeState.AWAITING_SELLER ? "ANSWER" : hasProposed() ? "AMEND" : "NEGOTIATE";
    }

    private String until(DisputeView dispute) {
        return dispute.deadline() == null ? "" : show.time(dispute.deadline().at());
    }

    private String settled(DisputeView dispute) {
        return show.money(Optional.ofNullable(dispute.settlement())
                .orElse(dispute.asked())
                .amount());
    }

    private String say(String key, Object... values) {
        return texts.fill(texts.getDisputes().getString(key), values);
    }

    public Solution[] getSolutions() {
        return Solution.values();
    }

    public Fault[] getFaults() {
        return Fault.values();
    }

    public int getLongestText() {
        return Offer.LONGEST_TEXT;
    }

    /** A key for each form, so that sending it twice acts once. */
    public String getKey() {
        return forms.newKey();
    }

    /** Carries out what a form of the page asks for. */
    public void take() {
        DisputeView dispute = page.getDispute();
        String act = parameters.getOrDefault("act", "");
        if (!Faces.isPostback() || dispute == null || act.isEmpty()) {
            return;
        }
        DisputeRef ref = new DisputeRef(
                dispute.seller(),
                dispute.order(),
                RowNumber.of(parameters.get("seen")).orElse(null));
        try {
            By by = new By(side() == Side.OPERATOR ? Actor.OPERATOR : Actor.SELLER, caller.name());
            forms.once(act + " " + dispute.order(), parameters.get("key"), () -> deed.take(act, ref, by));
            notice.say(texts.getDisputes().getString("done." + act));
            Faces.redirect((side() == Side.OPERATOR ? "/operator" : "/app") + "/dispute?no=%s", dispute.order());
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        } catch (DisputeDeed.Unreadable typed) {
            problem = texts.getDisputes().getString(typed.getMessage());
        }
        page.look();
        tasks = null;
    }

    private Side side() {
        return caller.isOperator() ? Side.OPERATOR : Side.SELLER;
    }

    /** What was typed into a field of a form that was refused; the page's own value for any other. */
    public String typed(DisputeTask task, String name, String own) {
        boolean here = problem != null && task.act().name().equals(parameters.get("act"));
        return here ? parameters.getOrDefault(name, own) : own;
    }

    /** Why what was asked was not done; null when nothing was refused. */
    public String getProblem() {
        return problem;
    }
}
