package org.sellerport.web.earlyrelease;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.EligibleOrder;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.Proof;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** What a seller can ask to be released early, asking, and what became of it. */
@Named
@RequestScoped
public class EarlyReleasePage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/app/early-release";

    @Inject
    private EarlyReleases releases;

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

    private Optional<Long> before;
    private Set<String> chosen;
    private String problem;
    private Listed<EligibleOrder> eligible;
    private PayoutRuns.Page<EarlyReleaseRequest> requests;

    @PostConstruct
    void read() {
        before = RowNumber.of(parameters.get("before"));
        String[] ticked = Faces.getRequestParameterValues("order");
        chosen = ticked == null ? Set.of() : Arrays.stream(ticked).collect(Collectors.toSet());
        look();
    }

    private void look() {
        requests = releases.list(caller.seller(), before, ROWS);
        eligible = Listed.after(parameters.get(Listed.AFTER), after -> releases.eligible(caller.seller(), after, ROWS));
        problem = eligible.stale().map(show::refusal).orElse(null);
    }

    /** Carries out what a button of the page asks for; a GET, whatever it says, does nothing. */
    public void send() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("ask")) {
                ask();
            } else if (parameters.containsKey("attach")) {
                attach(RowNumber.of(parameters.get("attach")).orElse(0L));
            }
        } catch (RuleViolation refusal) {
            look();
            problem = show.refusal(refusal);
        } catch (IllegalArgumentException noOrder) {
            Faces.redirect(ADDRESS);
        }
    }

    private void ask() {
        if (chosen.isEmpty() || getNote().isEmpty()) {
            problem = texts.getEarlyrelease().getString(chosen.isEmpty() ? "ask.none" : "ask.noNote");
            return;
        }
        List<OrderNo> orders = chosen.stream().map(OrderNo::parse).sorted().toList();
        List<Proof> proofs = SentFiles.proofs();
        forms.once(
                "early-release",
                parameters.get("key"),
                () -> releases.request(caller.seller(), orders, getNote(), proofs, by()));
        say("asked", orders.size());
    }

    private void attach(long request) {
        List<Proof> proofs = SentFiles.proofs();
        if (proofs.isEmpty()) {
            problem = texts.getEarlyrelease().getString("attach.none");
            return;
        }
        forms.once(
                "proof " + request,
                parameters.get("key"),
                () -> proofs.forEach(proof -> releases.attach(caller.seller(), request, proof, by())));
        say("attached", Long.toString(request));
    }

    private void say(String done, Object what) {
        notice.say(texts.fill(texts.getEarlyrelease().getString(done), what));
        Faces.redirect(ADDRESS);
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    public String getKey() {
        return forms.newKey();
    }

    /** What was typed, and not lost when it was refused. */
    public String getNote() {
        return parameters.getOrDefault("note", "").strip();
    }

    public List<EligibleOrder> getEligible() {
        return eligible.rows();
    }

    public boolean chosen(EligibleOrder row) {
        return chosen.contains(row.order().toString());
    }

    /** The findings of a delivery that are not as they have to be, each by its text. */
    public List<String> missing(EligibleOrder row) {
        return Stream.of(
                        "delivered." + row.verification().delivered(),
                        "country." + row.verification().country(),
                        "postCode." + row.verification().postCode())
                .filter(finding -> !finding.endsWith(".MET"))
                .toList();
    }

    public List<EarlyReleaseRequest> getRequests() {
        return requests.items();
    }

    public int getMostFiles() {
        return EarlyReleases.MOST_PROOFS;
    }

    public int getMostMegabytes() {
        return SentFiles.megabytes(EarlyReleases.LARGEST_PROOF);
    }

    public String getProblem() {
        return problem;
    }

    /** The address of the next orders to ask for; null on the last page. */
    public String getNext() {
        return eligible.next().map(cursor -> "?after=" + cursor).orElse(null);
    }

    /** The address of the older requests; null on the last page. */
    public String getOlder() {
        return requests.next().map(id -> "?before=" + id).orElse(null);
    }

    /** Whether this is a later page of either list. */
    public boolean isLater() {
        return eligible.isLater() || before.isPresent();
    }
}
