package org.sellerport.web.terms;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Rulebook;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** What a change of a rule was about and what it set, in words; the record of it has codes and smallest units. */
record ChangeWords(Texts texts, Show show) {

    private static final Pattern TERM = Pattern.compile("([0-9]+) ([A-Z_]+)");
    private static final Pattern DAY = Pattern.compile("(WORKED|OFF) (.*)");
    private static final Pattern RISK = Pattern.compile("([0-9]+)(?: / ([0-9]+) h)?( OFF)?");

    String rule(Rulebook.Change change) {
        String term = texts.name(texts.getTerms(), "term.", change.rule());
        if (!term.equals(change.rule())) {
            return term;
        }
        String risk = texts.name(texts.getOrders(), "risk.", code(change));
        return risk.equals(code(change)) ? change.rule() : (risk + " " + currency(change)).strip();
    }

    /** The value before or after; a dash where there was none. */
    String value(Rulebook.Change change, String value) {
        if (value == null) {
            return texts.getPortal().getString("none");
        }
        Matcher term = TERM.matcher(value);
        Matcher day = DAY.matcher(value);
        Matcher risk = RISK.matcher(value);
        if (term.matches()) {
            return show.number(Long.parseLong(term.group(1))) + " "
                    + texts.name(texts.getTerms(), "unit.", term.group(2));
        }
        if (day.matches()) {
            String kind = day.group(1).equals("OFF") ? "calendar.off" : "calendar.worked";
            return texts.getTerms().getString(kind) + " · " + day.group(2);
        }
        return risk.matches() ? risk(change, risk) : value;
    }

    private String risk(Rulebook.Change change, Matcher value) {
        ResourceBundle words = texts.getTerms();
        String state = words.getString(value.group(3) == null ? "risk.on" : "risk.off");
        long threshold = Long.parseLong(value.group(1));
        if (!currency(change).isEmpty()) {
            return show.money(Money.ofMinor(threshold, currency(change))) + " · " + state;
        }
        String hours = value.group(2);
        return hours == null
                ? state
                : show.number(threshold) + " / " + hours + " " + words.getString("unit.HOURS") + " · " + state;
    }

    private static String code(Rulebook.Change change) {
        return change.rule().split(" ", 2)[0];
    }

    private static String currency(Rulebook.Change change) {
        String[] parts = change.rule().split(" ", 2);
        return parts.length == 2 ? parts[1] : "";
    }
}
