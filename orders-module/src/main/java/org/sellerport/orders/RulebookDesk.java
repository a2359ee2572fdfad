package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.RiskRuleExists;
import org.sellerport.orders.api.RuleChanged;
import org.sellerport.orders.api.RuleUnknown;
import org.sellerport.orders.api.RuleValueInvalid;
import org.sellerport.orders.api.Rulebook;
import org.sellerport.platform.Sql;
import org.sellerport.platform.calendar.PlatformCalendar;

@Stateless
@Local(Rulebook.class)
public class RulebookDesk implements Rulebook {

    /** Sellers were promised their money within these working days (A). */
    private static final String PAYOUT = "payout";

    private static final int SHORTEST_PAYOUT = 3;
    private static final int LONGEST_PAYOUT = 7;
    private static final int HOURS_OF_A_YEAR = 8_760;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_HOLIDAYS = 120;
    private static final int LONGEST_NAME = 100;
    private static final Set<String> OF_AMOUNTS = Set.of("AMOUNT", "NEW_BUYER");
    private static final long LARGEST_THRESHOLD = 1_000_000_000_000L;

    @Inject
    private Sql sql;

    @Inject
    private PlatformCalendar calendar;

    @Inject
    private Clock clock;

    @Override
    public List<Term> terms() {
        return sql.list("select * from orders.term order by name", RulebookDesk::term);
    }

    private static Term term(ResultSet row) throws SQLException {
        String name = row.getString("name");
        int amount = row.getInt("amount");
        Unit unit = Unit.valueOf(row.getString("unit"));
        if (name.equals(PAYOUT)) {
            return new Term(name, amount, unit, SHORTEST_PAYOUT, LONGEST_PAYOUT);
        }
        int most =
                switch (unit) {
                    case HOURS -> HOURS_OF_A_YEAR;
                    case WORKING_DAYS -> 60;
                    case TIMES -> 10;
                };
        return new Term(name, amount, unit, unit == Unit.TIMES ? 0 : 1, most);
    }

    @Override
    public void changeTerm(String name, int before, int after, By by) {
        Term term = sql.first("select * from orders.term where name = ? for update", RulebookDesk::term, name)
                .orElseThrow(() -> new RuleUnknown(name));
        refuseUnlessWithin(name, after, term.least(), term.most());
        if (term.amount() != before) {
            throw new RuleChanged(name);
        }
        if (after != before) {
            sql.update("update orders.term set amount = ? where name = ?", after, name);
            write(by, name, before + " " + term.unit(), after + " " + term.unit());
        }
    }

    private static void refuseUnlessWithin(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new RuleValueInvalid(name, least, most);
        }
    }

    @Override
    public ZoneId calendarZone() {
        return calendar.workingDays().zone();
    }

    @Override
    public List<CalendarDay> days(int year) {
        return sql.list(
                "select * from orders.calendar_day where day between make_date(?, 1, 1) and make_date(?, 12, 31) order by day",
                RulebookDesk::day,
                year,
                year);
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(row.getObject("day", LocalDate.class), row.getBoolean("worked"), row.getString("name"));
    }

    private Optional<CalendarDay> day(LocalDate day) {
        return sql.first("select * from orders.calendar_day where day = ?", RulebookDesk::day, day);
    }

    @Override
    public void setDay(CalendarDay wanted, By by) {
        int year = wanted.day().getYear();
        refuseUnlessWithin("year", year, FIRST_YEAR, LAST_YEAR);
        refuseUnlessWithin("name", wanted.name().length(), 1, LONGEST_NAME);
        Optional<CalendarDay> before = day(wanted.day());
        sql.update("""
                insert into orders.calendar_day (day, worked, name) values (?, ?, ?)
                on conflict (day) do update set worked = excluded.worked, name = excluded.name""", wanted.day(), wanted.worked(), wanted.name());
        long holidays = days(year).stream().filter(one -> !one.worked()).count();
        refuseUnlessWithin("holidays", holidays, 0, MOST_HOLIDAYS);
        write(by, wanted.day().toString(), before.map(RulebookDesk::text).orElse(null), text(wanted));
    }

    @Override
    public void removeDay(LocalDate day, By by) {
        Optional<CalendarDay> before = day(day);
        if (before.isPresent()) {
            sql.update("delete from orders.calendar_day where day = ?", day);
            write(by, day.toString(), text(before.get()), null);
        }
    }

    private static String text(CalendarDay day) {
        return (day.worked() ? "WORKED " : "OFF ") + day.name();
    }

    @Override
    public List<RiskRule> riskRules() {
        return sql.list("select * from orders.risk_rule order by rule, currency", RulebookDesk::rule);
    }

    private static RiskRule rule(ResultSet row) throws SQLException {
        return new RiskRule(
                row.getString("rule"),
                row.getString("currency").strip(),
                row.getLong("threshold"),
                row.getInt("hours"),
                row.getBoolean("enabled"));
    }

    @Override
    public void changeRiskRule(RiskRule before, RiskRule after, By by) {
        String name = (before.rule() + " " + before.currency()).strip();
        RiskRule now = sql.first(
                        "select * from orders.risk_rule where rule = ? and currency = ? for update",
                        RulebookDesk::rule,
                        before.rule(),
                        before.currency())
                .orElseThrow(() -> new RuleUnknown(name));
        refuseUnlessWithin(name, after.threshold(), 0, LARGEST_THRESHOLD);
        refuseUnlessWithin(name, after.hours(), now.hours() == 0 ? 0 : 1, now.hours() == 0 ? 0 : HOURS_OF_A_YEAR);
        if (!now.equals(before)) {
            throw new RuleChanged(name);
        }
        if (!after.equals(before)) {
            sql.update(
                    "update orders.risk_rule set threshold = ?, hours = ?, enabled = ? where rule = ? and currency = ?",
                    after.threshold(),
                    after.hours(),
                    after.enabled(),
                    before.rule(),
                    before.currency());
            write(by, name, text(before), text(after));
        }
    }

    @Override
    public void addRiskRule(String rule, String currency, long threshold, By by) {
        String name = rule + " " + currency;
        if (!OF_AMOUNTS.contains(rule) || !isCurrency(currency)) {
            throw new RuleUnknown(name);
        }
        refuseUnlessWithin(name, threshold, 1, LARGEST_THRESHOLD);
        int added = sql.update(
                "insert into orders.risk_rule (rule, currency, threshold) values (?, ?, ?) on conflict do nothing",
                rule,
                currency,
                threshold);
        if (added == 0) {
            throw new RiskRuleExists(name);
        }
        write(by, name, null, text(new RiskRule(rule, currency, threshold, 0, true)));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(code));
    }

    private static String text(RiskRule rule) {
        return rule.threshold()
                + (rule.hours() == 0 ? "" : " / " + rule.hours() + " h")
                + (rule.enabled() ? "" : " OFF");
    }

    private void write(By by, String rule, String before, String after) {
        sql.update(
                "insert into orders.rule_change (at, who, rule, before, after) values (?, ?, ?, ?, ?)",
                clock.instant(),
                by.who(),
                rule,
                before,
                after);
    }

    @Override
    public List<Change> changes(int most) {
        return sql.list(
                "select * from orders.rule_change order by id desc limit ?",
                row -> new Change(
                        Sql.instant(row, "at"),
                        row.getString("who"),
                        row.getString("rule"),
                        row.getString("before"),
                        row.getString("after")),
                most);
    }
}
