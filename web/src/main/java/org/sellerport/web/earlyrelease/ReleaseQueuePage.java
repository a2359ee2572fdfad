package org.sellerport.web.earlyrelease;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The operator's queue of early-release requests, and answering one of it. */
@Named
@RequestScoped
public class ReleaseQueuePage {

    private static final int ROWS = 10;
    private static final String ADDRESS = "/operator/early-release";

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

    private Optional<Long> after;
    private String problem;
    private PayoutRuns.Page<EarlyReleaseRequest> page;

    @PostConstruct
    void read() {
        after = RowNumber.of(parameters.get("after"));
        page = releases.queue(after, ROWS);
    }

    /** Answers the request that a form of the page names; a GET, whatever it says, does nothing. */
    public void answer() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("approve")) {
                long request = RowNumber.of(parameters.get("approve")).orElse(0L);
                carryOut("approved", request, () -> releases.approve(request, by()));
            } else if (parameters.containsKey("refuse")) {
                long request = RowNumber.of(parameters.get("refuse")).orElse(0L);
                String reason = parameters.getOrDefault("reason", "").strip();
                carryOut("refused", request, () -> releases.refuse(request, reason, by()));
            }
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            page = releases.queue(after, ROWS);
        }
    }

    private void carryOut(String done, long request, Runnable act) {
        forms.once(done + " " + request, parameters.get("key"), act);
        notice.say(texts.fill(texts.getEarlyrelease().getString("done." + done), Long.toString(request)));
        Faces.redirect(ADDRESS);
    }

    private By by() {
        return new By(Actor.OPERATOR, caller.name());
    }

    public String getKey() {
        return forms.newKey();
    }

    public List<EarlyReleaseRequest> getRows() {
        return page.items();
    }

    /** A proof that is text, as it is read; it may be of any length that a proof may have. */
    public String text(EarlyReleaseRequest request, ProofFile file) {
        return new String(releases.proof(request.id(), file.number()).content(), StandardCharsets.UTF_8);
    }

    /** The amounts as they are said one after the other, one for each currency. */
    public String said(List<Money> amounts) {
        return String.join(" · ", amounts.stream().map(show::money).toList());
    }

    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(id -> "?after=" + id).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return after.isPresent();
    }
}
