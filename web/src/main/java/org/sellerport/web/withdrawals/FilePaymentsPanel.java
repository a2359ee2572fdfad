package org.sellerport.web.withdrawals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.sellerport.withdrawals.api.PaymentFiles;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.WithdrawalState;

/** The payments of the file that is looked at closely, and booking one as returned by the bank. */
@Named
@RequestScoped
public class FilePaymentsPanel {

    private static final int ROWS = 50;

    @Inject
    private PaymentFiles files;

    @Inject
    private PaymentFilesPage page;

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

    private Listed<Withdrawal> payments = Listed.nothing();
    private String problem;

    @PostConstruct
    void read() {
        if (file() != null) {
            payments = Listed.after(parameters.get(Listed.AFTER), after -> files.payments(file().id(), after, ROWS));
            problem = payments.stale().map(show::refusal).orElse(null);
        }
    }

    private PaymentFile file() {
        return page.getChosen();
    }

    /** Books the return that a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback() || file() == null) {
            return;
        }
        try {
            RowNumber.of(parameters.get("giveBack")).ifPresent(this::giveBack);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void giveBack(long payment) {
        long file = file().id();
        String reason = parameters.getOrDefault("reason-" + payment, "");
        forms.once(
                "payment return " + payment,
                parameters.get("key"),
                () -> files.giveBack(file, payment, reason, new By(Actor.OPERATOR, caller.name())));
        notice.say(texts.fill(texts.getWithdrawals().getString("done.giveBack"), Withdrawal.endToEndId(payment)));
        Faces.redirect("/operator/payment-files?id=%s", file);
    }

    public List<Withdrawal> getRows() {
        return payments.rows();
    }

    /** Whether the bank can still send it back. */
    public boolean isReturnable(Withdrawal payment) {
        return payment.state().next().contains(WithdrawalState.RETURNED);
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** The rest of the address of the next payments; null on the last page. */
    public String getNext() {
        return payments.next().map(place -> "&after=" + place).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return payments.isLater();
    }
}
