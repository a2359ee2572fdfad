package org.sellerport.web.withdrawals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccountChange;
import org.sellerport.withdrawals.api.BankAccounts;
import org.sellerport.withdrawals.api.BankDetails;

/** The bank accounts on the page of withdrawals: entering, changing and removing one, and who did so before. */
@Named
@RequestScoped
public class AccountsPanel {

    private static final int LOG = 20;
    private static final String ADDRESS = "/app/withdrawals#accounts";

    @Inject
    private BankAccounts accounts;

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

    private String problem;

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("add")) {
                details().ifPresent(this::add);
            }
            RowNumber.of(parameters.get("change"))
                    .ifPresent(id -> details().ifPresent(details -> change(id.intValue(), details)));
            RowNumber.of(parameters.get("remove")).ifPresent(id -> remove(id.intValue()));
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private Optional<BankDetails> details() {
        Optional<BankDetails> details = TypedDetails.of(parameters);
        if (details.isEmpty()) {
            problem = texts.getWithdrawals().getString("bad.currency");
        }
        return details;
    }

    private void add(BankDetails details) {
        keep("bank account", "done.add", () -> accounts.add(caller.seller(), details, by()));
    }

    private void change(int id, BankDetails details) {
        keep("bank account change " + id, "done.change", () -> accounts.change(caller.seller(), id, details, by()));
    }

    private void keep(String what, String done, Supplier<BankAccount> keeping) {
        BankAccount[] kept = new BankAccount[1];
        forms.once(what, parameters.get("key"), () -> kept[0] = keeping.get());
        if (kept[0] == null) {
            Faces.redirect(ADDRESS);
        } else {
            done(done, kept[0].details().masked());
        }
    }

    private void remove(int id) {
        String masked = accounts.find(caller.seller(), id).details().masked();
        forms.once(
                "bank account remove " + id, parameters.get("key"), () -> accounts.remove(caller.seller(), id, by()));
        done("done.remove", masked);
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    private void done(String key, String account) {
        notice.say(texts.fill(texts.getWithdrawals().getString(key), account));
        Faces.redirect(ADDRESS);
    }

    public List<BankAccount> getAll() {
        return accounts.list(caller.seller());
    }

    public List<BankAccountChange> getLog() {
        return accounts.log(caller.seller(), LOG);
    }

    public boolean isFull() {
        return getAll().size() >= BankAccounts.MOST;
    }

    /** What was typed into the form for a new account; empty before, and in the forms of other accounts. */
    public String typed(String field) {
        return parameters.containsKey("add") ? parameters.getOrDefault(field, "") : "";
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
