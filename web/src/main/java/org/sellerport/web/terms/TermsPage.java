package org.sellerport.web.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Rulebook;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Terms, risk rules and calendar: shown, and changed one at a time. */
@Named
@RequestScoped
public class TermsPage {

    private static final int CHANGES = 30;
    private static final Set<String> OF_THE_DAY = Set.of("reminder-from", "reminder-until");

    @Inject
    private Rulebook rules;

    @Inject
    private Notice notice;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private int year;
    private String problem;

    @PostConstruct
    void read() {
        String wanted = parameters.getOrDefault("year", "");
        year = wanted.matches("20[0-9]{2}|2100")
                ? Integer.parseInt(wanted)
                : Year.from(clock.instant().atZone(rules.calendarZone())).getValue();
    }

    /** Carries out the change that a form of the page asks for. */
    public void change() {
        String what = parameters.getOrDefault("change", "");
        try {
            switch (what) {
                case "term" -> rules.changeTerm(given("term"), number("before"), number("amount"), by());
                case "risk" -> rules.changeRiskRule(seenRule(), wantedRule(), by());
                case "rule" -> addRule();
                case "day" -> rules.setDay(wantedDay(), by());
                case "remove" -> rules.removeDay(LocalDate.parse(given("day")), by());
                default -> {
                    return;
                }
            }
            notice.say(texts.getTerms().getString("done." + what));
            Faces.redirect("/operator/terms?year=%s", year);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problem = texts.getTerms().getString("problem." + what);
        }
    }

    private By by() {
        return new By(Actor.OPERATOR, caller.name());
    }

    private String given(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private int number(String name) {
        String typed = given(name);
        if (!typed.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(name);
        }
        return Integer.parseInt(typed);
    }

    private Rulebook.RiskRule seenRule() {
        return new Rulebook.RiskRule(
                given("rule"),
                given("currency"),
                Long.parseLong(given("beforeThreshold")),
                number("beforeHours"),
                given("beforeEnabled").equals("true"));
    }

    private Rulebook.RiskRule wantedRule() {
        String currency = given("currency");
        String typed = parameters.containsKey("threshold") ? given("threshold") : given("beforeThreshold");
        long threshold = currency.isEmpty() || !parameters.containsKey("threshold")
                ? Long.parseLong(typed)
                : Money.parse(typed.replace(",", ""), Currency.getInstance(currency))
                        .minorUnits();
        return new Rulebook.RiskRule(
                given("rule"),
                currency,
                threshold,
                parameters.containsKey("hours") ? number("hours") : number("beforeHours"),
                given("enabled").equals("true"));
    }

    private void addRule() {
        String code = given("currency").toUpperCase(Locale.ROOT);
        Money least = Money.parse(given("threshold").replace(",", ""), Currency.getInstance(code));
        rules.addRiskRule(given("rule"), code, least.minorUnits(), by());
    }

    private Rulebook.CalendarDay wantedDay() {
        LocalDate day = LocalDate.parse(given("day"));
        year = day.getYear();
        return new Rulebook.CalendarDay(day, given("worked").equals("true"), given("name"));
    }

    public List<Rulebook.Term> getTerms() {
        return rules.terms();
    }

    /** A term in words beside its number; nothing for one that counts no time. */
    public String length(Rulebook.Term term) {
        boolean time = term.unit() == Rulebook.Unit.HOURS && !isOfTheDay(term);
        return time ? show.span(Duration.ofHours(term.amount())) : "";
    }

    /** What the number of a term counts. */
    public String unit(Rulebook.Term term) {
        return texts.getTerms().getString(isOfTheDay(term) ? "unit.CLOCK" : "unit." + term.unit());
    }

    /** Whether it is an hour of the day, and no length. */
    private static boolean isOfTheDay(Rulebook.Term term) {
        return OF_THE_DAY.contains(term.name());
    }

    public List<Rulebook.RiskRule> getRiskRules() {
        return rules.riskRules();
    }

    /** A rule's threshold as it is typed: an amount, or a number of orders. */
    public String threshold(Rulebook.RiskRule rule) {
        return rule.currency().isEmpty()
                ? Long.toString(rule.threshold())
                : Money.ofMinor(rule.threshold(), rule.currency()).decimal();
    }

    public List<Rulebook.CalendarDay> getDays() {
        return rules.days(year);
    }

    public int getYear() {
        return year;
    }

    public ZoneId getZone() {
        return rules.calendarZone();
    }

    public List<Rulebook.Change> getChanges() {
        return rules.changes(CHANGES);
    }

    /** What was changed, in words. */
    public String rule(Rulebook.Change change) {
        return new ChangeWords(texts, show).rule(change);
    }

    /** What it was before or after a change, in words. */
    public String value(Rulebook.Change change, String value) {
        return new ChangeWords(texts, show).value(change, value);
    }

    /** Why the change was refused; null when none was. */
    public String getProblem() {
        return problem;
    }
}
