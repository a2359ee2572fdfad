package org.sellerport.web.withdrawals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.PayingAccount;
import org.sellerport.withdrawals.api.PayingAccounts;

/** The accounts that the platform pays from, on the page of payment files. */
@Named
@RequestScoped
public class PayersPanel {

    @Inject
    private PayingAccounts payers;

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
            if (parameters.containsKey("payer")) {
                set();
            }
            TypedDetails.currency(parameters.get("removePayer")).ifPresent(this::remove);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void set() {
        Optional<BankDetails> details = TypedDetails.of(parameters);
        Optional<Money> minimum = details.flatMap(this::minimum);
        if (minimum.isEmpty()) {
            problem = texts.getWithdrawals().getString(details.isEmpty() ? "bad.currency" : "bad.minimum");
            return;
        }
        payers.set(details.get(), minimum.get(), new By(Actor.OPERATOR, caller.name()));
        done("done.payer", details.get().currency());
    }

    private Optional<Money> minimum(BankDetails details) {
        try {
            return Optional.of(
                    Money.parse(parameters.getOrDefault("minimum", "").strip(), details.currency()));
        } catch (IllegalArgumentException noAmount) {
            return Optional.empty();
        }
    }

    private void remove(Currency currency) {
        payers.remove(currency);
        done("done.payerRemoved", currency);
    }

    private void done(String key, Currency currency) {
        notice.say(texts.fill(texts.getWithdrawals().getString(key), currency.getCurrencyCode()));
        Faces.redirect("/operator/payment-files#payers");
    }

    public List<PayingAccount> getAll() {
        return payers.list();
    }

    /** What was typed; empty before. */
    public String typed(String field) {
        return parameters.containsKey("payer") ? parameters.getOrDefault(field, "") : "";
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
