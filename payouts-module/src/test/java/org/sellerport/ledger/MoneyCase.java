package org.sellerport.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;

/** A row of the table of money cases. */
record MoneyCase(
        String name, Currency currency, String paid, PayoutFormula rates, List<String> happened, List<String> outcome) {

    private static final OrderNo ORDER = Till.order(1);
    private static final OrderNo ANOTHER = Till.order(2);

    static MoneyCase of(String line) {
        String[] columns = line.split("\\|", -1);
        List<String> terms = words(columns[1]);
        return new MoneyCase(
                columns[0].strip(),
                Currency.getInstance(terms.get(0)),
                terms.get(1),
                rates(terms.get(2), terms.get(3)),
                Arrays.stream(columns[2].split(",", -1)).map(String::strip).toList(),
                words(columns[3]));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +", -1));
    }

    /** Rates as people write them: {@code 5%}. */
    static PayoutFormula rates(String commission, String affiliate) {
        return Till.rates(percent(commission), percent(affiliate));
    }

    private static String percent(String text) {
        return new BigDecimal(text.replace("%", "")).movePointLeft(2).toPlainString();
    }

    /** Back to the buyer, still here, commission, affiliate, the seller's available money and his debt. */
    List<String> played() {
        Till till = new Till(currency);
        happened.forEach(what -> happen(till, what));
        OrderBalance order = till.of(ORDER);
        return List.of(
                order.refunded().decimal(),
                order.waiting().decimal(),
                order.commission().decimal(),
                order.affiliate().decimal(),
                till.has(AccountKind.AVAILABLE).decimal(),
                till.has(AccountKind.DEBT).decimal());
    }

    private void happen(Till till, String what) {
        List<String> words = words(what);
        switch (words.get(0)) {
            case "paid" -> till.paid(ORDER, money(paid));
            case "late" -> till.paidLate(ORDER, money(paid));
            case "received" -> till.received(ORDER);
            case "scheduled" -> till.scheduled(ORDER);
            case "unscheduled" -> till.unscheduled(ORDER);
            case "released" -> till.released(ORDER, rates);
            case "refund" -> till.refunded(ORDER, money(words.get(1)));
            case "settled" -> till.settled(ORDER, money(words.get(1)));
            case "withdrawn" -> till.withdrew(money(words.get(1)));
            case "returned" -> till.cameBack(money(words.get(1)));
            case "penalty" -> till.charged(money(words.get(1)), "a rule");
            case "another" -> {
                till.paid(ANOTHER, money(words.get(1)));
                till.received(ANOTHER);
                till.released(ANOTHER, rates);
            }
            default -> throw new IllegalArgumentException(name + ": nobody knows what \"" + what + "\" is");
        }
    }

    private Money money(String decimal) {
        return Money.parse(decimal, currency);
    }
}
