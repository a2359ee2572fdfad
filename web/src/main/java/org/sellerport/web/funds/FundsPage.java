package org.sellerport.web.funds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.payouts.api.Payouts;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** A seller's money: the balance, the releases to come and the statement, wholly determined by the address. */
@Named
@RequestScoped
public class FundsPage {

    private static final int ROWS = 50;

    @Inject
    private Ledger ledger;

    @Inject
    private Payouts payouts;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<SellerBalance> balances;
    private StatementTerms terms;
    private StatementTerms shown;
    private String problem;
    private Listed<StatementLine> page = Listed.nothing();
    private ForecastDrawing drawing;

    /**
     * One number of a balance.
     *
     * @param owed whether the seller owes it
     */
    public record Figure(AccountKind kind, Money amount, boolean owed) {}

    @PostConstruct
    void read() {
        balances = ledger.balances(caller.seller());
        terms = StatementTerms.of(parameters, balances);
        shown = terms;
        if (!balances.isEmpty()) {
            look(filter());
        }
    }

    private StatementFilter filter() {
        try {
            return terms.filter(caller.zone());
        } catch (DateTimeException noSuchDay) {
            problem = texts.getFunds().getString("statement.badDate");
        } catch (IllegalArgumentException reversed) {
            problem = texts.getFunds().getString("statement.reversed");
        }
        shown = terms.ofAllDays();
        return StatementFilter.of(terms.currency());
    }

    private void look(StatementFilter filter) {
        page = Listed.after(
                parameters.get(Listed.AFTER), after -> ledger.statement(caller.seller(), filter, after, ROWS));
        page.stale().ifPresent(stale -> problem = show.refusal(stale));
    }

    public List<SellerBalance> getBalances() {
        return balances;
    }

    /** A balance number by number, in the order in which money goes through them. */
    public List<Figure> figures(SellerBalance balance) {
        return List.of(
                new Figure(AccountKind.HELD, balance.held(), false),
                new Figure(AccountKind.SCHEDULED, balance.scheduled(), false),
                new Figure(AccountKind.AVAILABLE, balance.available(), false),
                new Figure(AccountKind.WITHDRAWING, balance.withdrawing(), false),
                new Figure(AccountKind.PAID_OUT, balance.paidOut(), false),
                new Figure(
                        AccountKind.DEBT,
                        balance.debt().times(-1),
                        !balance.debt().isZero()));
    }

    /** What the forecast and the statement are of; null before there was any money. */
    public Currency getCurrency() {
        return terms.currency();
    }

    public ForecastDrawing getDrawing() {
        if (drawing == null) {
            drawing = new ForecastDrawing(payouts.forecast(caller.seller()).stream()
                    .filter(day -> day.currency().equals(terms.currency()))
                    .toList());
        }
        return drawing;
    }

    public List<StatementLine> getLines() {
        return page.rows();
    }

    public String getFrom() {
        return terms.typed().term(StatementTerms.FROM);
    }

    public String getTo() {
        return terms.typed().term(StatementTerms.TO);
    }

    /** Whether the days are narrowed. */
    public boolean isNarrowed() {
        return terms.narrows();
    }

    public String getProblem() {
        return problem;
    }

    /** What narrows the statement, for its file. */
    public String getQuery() {
        return shown.query();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> shown.query() + "&after=" + cursor).orElse(null);
    }

    /** The address of the first page; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> shown.query()).orElse(null);
    }
}
