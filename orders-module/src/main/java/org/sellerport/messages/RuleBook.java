package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.ReminderRule;
import org.sellerport.messages.api.RuleExists;
import org.sellerport.messages.api.RuleInvalid;
import org.sellerport.messages.api.RuleUnknown;
import org.sellerport.platform.Sql;

/** The sellers' automatic rules, and which orders are due by one. */
@ApplicationScoped
class RuleBook {

    private static final int LONGEST_HOURS = 480;

    /** A rule that could not be followed for so long, at night or without a mail server, is no longer. */
    private static final Duration LATEST = Duration.ofDays(2);

    private static final String DUE = """
            select o.order_no
              from orders.orders o
              join unnest(?::text[], ?::text[]::date[]) as awake (country, today) on awake.country = o.buyer_country
             where o.seller_id = ? and o.pay_due is not null and o.pay_stopped_at is null and o.payment_status = 'UNPAID'
               and o.placed_at <= ? and o.placed_at > ? and o.order_no > ?
               and (? or o.buyer_email is not null)
               and not exists (select from orders.reminder r
                                where r.seller_id = o.seller_id and r.order_no = o.order_no
                                  and (r.rule_no = ? or r.channel = ? and r.day = awake.today and r.status <> 'CANCELLED'))
             order by o.order_no limit ?""";

    @Inject
    private Sql sql;

    @Inject
    private Customs customs;

    @Inject
    private Clock clock;

    /** A rule and whose it is. */
    record OwnedRule(SellerId seller, ReminderRule rule) {}

    List<OwnedRule> all() {
        return sql.list(
                "select * from orders.reminder_rule order by seller_id, rule_no",
                row -> new OwnedRule(new SellerId(row.getString("seller_id")), rule(row)));
    }

    List<ReminderRule> rules(SellerId seller) {
        return sql.list(
                "select * from orders.reminder_rule where seller_id = ? order by hours, channel",
                RuleBook::rule,
                seller.value());
    }

    private static ReminderRule rule(ResultSet row) throws SQLException {
        return new ReminderRule(
                row.getInt("rule_no"), row.getInt("hours"), ReminderChannel.valueOf(row.getString("channel")));
    }

    ReminderRule add(SellerId seller, int hours, ReminderChannel channel) {
        if (hours < 1 || hours > LONGEST_HOURS || channel == null || channel == ReminderChannel.PHONE) {
            throw new RuleInvalid();
        }
        // Held, so that two new rules do not take the same number.
        sql.first(
                "select seller_id from orders.seller where seller_id = ? for no key update",
                row -> row.getString("seller_id"),
                seller.value());
        if (rules(seller).stream().anyMatch(rule -> rule.hours() == hours && rule.channel() == channel)) {
            throw new RuleExists();
        }
        // Above every number that a reminder names: a new rule must not pass for one that was taken away.
        return sql.first("""
                insert into orders.reminder_rule (seller_id, rule_no, hours, channel)
                select ?, 1 + greatest(
                         (select coalesce(max(rule_no), 0) from orders.reminder_rule where seller_id = ?),
                         (select coalesce(max(rule_no), 0) from orders.reminder where seller_id = ?)), ?, ?
                returning *""", RuleBook::rule, seller.value(), seller.value(), seller.value(), hours, channel)
                .orElseThrow();
    }

    void remove(SellerId seller, int ruleNo) {
        int removed = sql.update(
                "delete from orders.reminder_rule where seller_id = ? and rule_no = ?", seller.value(), ruleNo);
        if (removed == 0) {
            throw new RuleUnknown(ruleNo);
        }
    }

    /** Orders whose buyers a rule wants reminded now, where it is day and nobody was today. */
    List<Long> due(OwnedRule owned, long after, int most) {
        Instant now = clock.instant();
        Instant placed = now.minus(Duration.ofHours(owned.rule().hours()));
        Daytime day = customs.daytime();
        List<Country> awake = customs.countries().stream()
                .filter(country -> day.isAt(now, country.zone()))
                .toList();
        if (awake.isEmpty()) {
            return List.of();
        }
        return sql.list(
                DUE,
                row -> row.getLong("order_no"),
                awake.stream().map(Country::code).toList(),
                awake.stream()
                        .map(country -> now.atZone(country.zone()).toLocalDate().toString())
                        .toList(),
                owned.seller().value(),
                placed,
                placed.minus(LATEST),
                after,
                owned.rule().channel() != ReminderChannel.EMAIL,
                owned.rule().no(),
                owned.rule().channel(),
                most);
    }
}
