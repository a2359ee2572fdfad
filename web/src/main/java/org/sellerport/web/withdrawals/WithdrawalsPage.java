package org.sellerport.web.withdrawals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccounts;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.Withdrawals;

/** A seller's withdrawals: what he can withdraw, asking for it in two steps, and what became of what he asked for. */
@Named
@RequestScoped
public class WithdrawalsPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/app/withdrawals";

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Ledger ledger;

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

    private Listed<Withdrawal> page;
    private Wish wish;
    private String problem;

    /** What is about to be asked for. */
    public record Wish(BankAccount account, Money amount) {}

    @PostConstruct
    void look() {
        page = Listed.after(parameters.get(Listed.AFTER), after -> withdrawals.list(caller.seller(), after, ROWS));
        problem = page.stale().map(show::refusal).orElse(null);
    }

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            if (parameters.containsKey("review") || parameters.containsKey("ask")) {
                Optional<Wish> meant = meant();
                meant.filter(one -> parameters.containsKey("ask")).ifPresent(this::ask);
                wish = meant.orElse(null);
            }
            RowNumber.of(parameters.get("cancel")).ifPresent(this::cancel);
        } catch (RuleViolation refusal) {
            look();
            problem = show.refusal(refusal);
        }
    }

    /** What the form means; empty, with the reason, where that is nothing one could ask for. */
    private Optional<Wish> meant() {
        Optional<BankAccount> account = RowNumber.of(parameters.get("account"))
                .flatMap(id ->
                        getAccounts().stream().filter(one -> one.id() == id).findFirst());
        if (account.isEmpty()) {
            problem = say("ask.badAccount");
            return Optional.empty();
        }
        var currency = account.get().details().currency();
        try {
            Money amount = Money.parse(getAmount().strip(), currency);
            return Optional.of(new Wish(account.get(), amount));
        } catch (IllegalArgumentException noAmount) {
            problem = say(
                    "ask.badAmount",
                    currency.getCurrencyCode(),
                    withdrawals.minimum(currency).decimal());
            return Optional.empty();
        }
    }

    private void ask(Wish meant) {
        By by = new By(Actor.SELLER, caller.name());
        forms.once(
                "withdrawal",
                parameters.get("key"),
                () -> withdrawals.ask(caller.seller(), meant.account().id(), meant.amount(), by));
        notice.say(say(
                "done.ask",
                show.money(meant.amount()),
                meant.account().details().masked()));
        Faces.redirect(ADDRESS);
    }

    private void cancel(long id) {
        By by = new By(Actor.SELLER, caller.name());
        Withdrawal meant = withdrawals.find(caller.seller(), id);
        forms.once("withdrawal cancel " + id, parameters.get("key"), () -> withdrawals.cancel(caller.seller(), id, by));
        notice.say(say("done.cancel", meant.endToEndId(), show.money(meant.amount())));
        Faces.redirect(ADDRESS);
    }

    private String say(String key, Object... values) {
        return texts.fill(texts.getWithdrawals().getString(key), values);
    }

    public List<SellerBalance> getBalances() {
        return ledger.balances(caller.seller());
    }

    /** The least that can be withdrawn in the currency of an account or a balance. */
    public Money minimum(Money like) {
        return withdrawals.minimum(like.currency());
    }

    public List<BankAccount> getAccounts() {
        return accounts.list(caller.seller());
    }

    public List<Withdrawal> getRows() {
        return page.rows();
    }

    /** What is to be confirmed; null where nothing is. */
    public Wish getWish() {
        return wish;
    }

    /** What was typed; empty before. */
    public String getAmount() {
        return parameters.getOrDefault("amount", "");
    }

    /** Whether an account is the one that was chosen. */
    public boolean isChosen(BankAccount account) {
        return Integer.toString(account.id()).equals(parameters.get("account"));
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(place -> "?after=" + place).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }
}
