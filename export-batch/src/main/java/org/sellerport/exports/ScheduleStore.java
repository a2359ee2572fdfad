package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.Timing;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Keeps when templates are made by themselves, in {@code exports.schedule}. */
@ApplicationScoped
class ScheduleStore {

    /** A schedule at one of its hours. */
    record Due(SellerId seller, long template, Timing timing, Instant at, String setBy, Optional<String> mail) {

        private static Due read(ResultSet row) throws SQLException {
            return new Due(
                    new SellerId(row.getString("seller_id")),
                    row.getLong("template_id"),
                    TemplateStore.timing(row),
                    Sql.instant(row, "due_at"),
                    row.getString("set_by"),
                    Optional.ofNullable(row.getString("mail")));
        }
    }

    /** A run whose outcome has still to be told. */
    record Untold(SellerId seller, long template, long export, Optional<String> mail) {}

    private static final int ROUND = 100;

    @Inject
    private Sql sql;

    void set(ExportTemplate template, Timing timing, Optional<String> mail, String by, Instant due) {
        sql.update(
                """
                insert into exports.schedule (seller_id, template_id, rhythm, day, hour, span, mail, set_by, due_at, try_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (seller_id, template_id) do update
                   set rhythm = excluded.rhythm, day = excluded.day, hour = excluded.hour, span = excluded.span,
                       mail = excluded.mail, set_by = excluded.set_by, due_at = excluded.due_at, try_at = excluded.try_at""",
                template.seller().value(),
                template.id(),
                timing.rhythm(),
                timing.day(),
                timing.hour(),
                timing.span(),
                mail.orElse(null),
                by,
                due,
                due);
    }

    void drop(ExportTemplate template) {
        sql.update(
                "delete from exports.schedule where seller_id = ? and template_id = ?",
                template.seller().value(),
                template.id());
    }

    /** Those that may be due, the longest overdue first. */
    List<Due> due(Instant now) {
        return sql.list(
                "select * from exports.schedule where try_at <= ? order by try_at limit " + ROUND, Due::read, now);
    }

    /** Holds it for this transaction; empty where another node does, or has taken the hour already. */
    Optional<Due> hold(Due due) {
        return sql.first("""
                select * from exports.schedule where seller_id = ? and template_id = ? and due_at = ?
                   for update skip locked""", Due::read, due.seller().value(), due.template(), due.at());
    }

    void taken(Due due, Instant next, long export, Instant at) {
        sql.update("""
                update exports.schedule
                   set due_at = ?, try_at = ?, taken_at = ?, last_export = ?, refusal = null, refusal_zh = null, told = false
                 where seller_id = ? and template_id = ?""", next, next, at, export, due.seller().value(), due.template());
    }

    void refused(Due due, Instant next, RuleViolation refusal, Instant at) {
        sql.update(
                """
                update exports.schedule
                   set due_at = ?, try_at = ?, taken_at = ?, last_export = null, refusal = ?, refusal_zh = ?, told = true
                 where seller_id = ? and template_id = ?""",
                next,
                next,
                at,
                refusal.sentence(Locale.ENGLISH),
                refusal.sentence(Locale.CHINESE),
                due.seller().value(),
                due.template());
    }

    /** Looks at the same hour again later. */
    void wait(Due due, Instant until) {
        sql.update(
                "update exports.schedule set try_at = ? where seller_id = ? and template_id = ? and due_at = ?",
                until,
                due.seller().value(),
                due.template(),
                due.at());
    }

    List<Untold> untold() {
        return sql.list(
                "select * from exports.schedule where not told order by last_export limit " + ROUND,
                row -> new Untold(
                        new SellerId(row.getString("seller_id")),
                        row.getLong("template_id"),
                        row.getLong("last_export"),
                        Optional.ofNullable(row.getString("mail"))));
    }

    /** False where somebody else has told it, or it is another export's turn by now. */
    boolean told(Untold untold) {
        return sql.update("""
                        update exports.schedule set told = true
                         where seller_id = ? and template_id = ? and last_export = ? and not told""", untold.seller().value(), untold.template(), untold.export()) == 1;
    }
}
