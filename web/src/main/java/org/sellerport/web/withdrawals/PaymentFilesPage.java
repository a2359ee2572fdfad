package org.sellerport.web.withdrawals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.withdrawals.api.PaymentFile;
import org.sellerport.withdrawals.api.PaymentFileUnknown;
import org.sellerport.withdrawals.api.PaymentFiles;

/** What waits for the bank, the files made of it, and what became of them; the address names the file looked at closely. */
@Named
@RequestScoped
public class PaymentFilesPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/operator/payment-files";

    @Inject
    private PaymentFiles files;

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

    private Listed<PaymentFile> page;
    private PaymentFile chosen;
    private String problem;

    @PostConstruct
    void look() {
        page = Listed.after(parameters.get("before"), before -> files.list(before, ROWS));
        problem = page.stale().map(show::refusal).orElse(null);
        RowNumber.of(parameters.get("id")).ifPresent(id -> {
            try {
                chosen = files.find(id);
            } catch (PaymentFileUnknown unknown) {
                problem = show.refusal(unknown);
            }
        });
    }

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            TypedDetails.currency(parameters.get("make")).ifPresent(this::make);
            RowNumber.of(parameters.get("confirm")).ifPresent(this::confirm);
        } catch (RuleViolation refusal) {
            look();
            problem = show.refusal(refusal);
        }
    }

    private void make(Currency currency) {
        PaymentFile[] made = new PaymentFile[1];
        forms.once("payment file", parameters.get("key"), () -> made[0] = files.make(currency, by()));
        if (made[0] != null) {
            notice.say(texts.fill(
                    texts.getWithdrawals().getString("done.make"),
                    made[0].messageId(),
                    show.number(made[0].payments())));
        }
        Faces.redirect(ADDRESS);
    }

    private void confirm(long id) {
        forms.once("payment file confirm " + id, parameters.get("key"), () -> files.confirm(id, by()));
        notice.say(texts.fill(
                texts.getWithdrawals().getString("done.confirm"), files.find(id).messageId()));
        Faces.redirect(ADDRESS + "?id=%s", id);
    }

    private By by() {
        return new By(Actor.OPERATOR, caller.name());
    }

    public List<PaymentFiles.Waiting> getWaiting() {
        return files.waiting();
    }

    public List<PaymentFile> getRows() {
        return page.rows();
    }

    /** The file that is looked at closely; null for none. */
    public PaymentFile getChosen() {
        return chosen;
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** The address of older files; null on the last page. */
    public String getOlder() {
        return page.next().map(place -> "?before=" + place).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }
}
