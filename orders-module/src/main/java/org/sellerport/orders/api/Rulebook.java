package org.sellerport.orders.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The marketplace's rules that are data: how long things may take, which days are worked, what makes an operator look.
 * A change reaches every node within ten seconds, holds for clocks that start afterwards, and is written down with who
 * made it. Whoever changes says what he saw before, so that nobody undoes another's change unknowingly.
 */
public interface Rulebook {

    /** What a term counts. */
    enum Unit {
        HOURS,
        WORKING_DAYS,
        TIMES
    }

    /**
     * How long something may take, or how often.
     *
     * @param least the least it may be
     * @param most the most it may be
     */
    record Term(String name, int amount, Unit unit, int least, int most) {}

    /** A day that differs from the week's own rule, by which Monday to Friday are worked. */
    record CalendarDay(LocalDate day, boolean worked, String name) {}

    /**
     * What makes an operator look before an order may ship.
     *
     * @param rule AMOUNT, VELOCITY, ADDRESS_MISMATCH or NEW_BUYER
     * @param currency of the threshold; empty where it counts orders, or nothing
     * @param threshold minor units of the currency, or a number of orders
     * @param hours over how long it counts; 0 where it does not
     */
    record RiskRule(String rule, String currency, long threshold, int hours, boolean enabled) {}

    /** A change of a rule; what was before or is after is null where there was none. */
    record Change(Instant at, String who, String rule, String before, String after) {}

    List<Term> terms();

    /**
     * Gives a term another length.
     *
     * @throws RuleUnknown if there is no such term
     * @throws RuleChanged if it is no longer {@code before}
     * @throws RuleValueInvalid if it is outside of its bounds
     */
    void changeTerm(String name, int before, int after, By by);

    /** Where the calendar's days begin and end. */
    ZoneId calendarZone();

    /** The days of a year that differ from the week's own rule, in their order. */
    List<CalendarDay> days(int year);

    /**
     * Adds a day, or changes it.
     *
     * @throws RuleValueInvalid if it lies in no year from 2000 to 2100, has no name of up to 100 characters, or leaves
     *     the year with too few working days
     */
    void setDay(CalendarDay day, By by);

    /** Lets a day follow the week's own rule again; one that does so already stays as it is. */
    void removeDay(LocalDate day, By by);

    List<RiskRule> riskRules();

    /**
     * Changes threshold, hours or whether the rule counts.
     *
     * @throws RuleUnknown if there is no such rule
     * @throws RuleChanged if it is no longer {@code before}
     * @throws RuleValueInvalid if a number is out of its bounds
     */
    void changeRiskRule(RiskRule before, RiskRule after, By by);

    /**
     * Gives a rule that compares an amount a threshold in a currency that had none.
     *
     * @throws RuleUnknown if the rule compares no amount, or there is no such currency
     * @throws RiskRuleExists if it has one in that currency
     * @throws RuleValueInvalid if the threshold is out of its bounds
     */
    void addRiskRule(String rule, String currency, long threshold, By by);

    /** The latest changes, newest first. */
    List<Change> changes(int most);
}
