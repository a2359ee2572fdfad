package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplate.Reason;
import org.sellerport.exports.api.ExportTemplate.Schedule;
import org.sellerport.exports.api.Timing;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Keeps templates, in {@code exports.template}, with their schedules. */
@ApplicationScoped
class TemplateStore {

    private static final String ALL = """
            select t.*, s.rhythm, s.day, s.hour, s.span, s.mail, s.set_by, s.due_at, s.taken_at, s.last_export, s.refusal,
                   s.refusal_zh
              from exports.template t left join exports.schedule s using (seller_id, template_id)""";

    @Inject
    private Sql sql;

    /** Lets one transaction at a time change which templates a seller has. */
    void lock(SellerId seller) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "exports.template " + seller.value());
    }

    List<ExportTemplate> list(SellerId seller) {
        return sql.list(ALL + " where t.seller_id = ? order by lower(t.name)", TemplateStore::template, seller.value());
    }

    Optional<ExportTemplate> find(SellerId seller, long id) {
        return sql.first(
                ALL + " where t.seller_id = ? and t.template_id = ?", TemplateStore::template, seller.value(), id);
    }

    List<ExportTemplate> scheduled(int most) {
        return sql.list(
                ALL + " where s.due_at is not null order by s.due_at, t.seller_id, t.template_id limit ?",
                TemplateStore::template,
                most);
    }

    /** Whether another template of the seller has the name. */
    boolean isTaken(SellerId seller, String name, long except) {
        return sql.first("""
                        select 1 from exports.template
                         where seller_id = ? and lower(name) = lower(?) and template_id <> ?""", row -> true, seller.value(), name, except).isPresent();
    }

    long add(SellerId seller, String name, ExportContent content, String by, Instant at) {
        return sql.first(
                        """
                        insert into exports.template (seller_id, name, language, statuses, format, layout, sheets, columns,
                                                      changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning template_id""",
                        row -> row.getLong("template_id"),
                        seller.value(),
                        name,
                        content.language(),
                        ExportRecord.text(content.statuses()),
                        content.format(),
                        content.layout(),
                        ExportRecord.text(content.sheets()),
                        ExportRecord.text(content.columns()),
                        by,
                        at)
                .orElseThrow();
    }

    boolean change(SellerId seller, long id, String name, ExportContent content, String by, Instant at) {
        return sql.update(
                        """
                        update exports.template
                           set name = ?, language = ?, statuses = ?, format = ?, layout = ?, sheets = ?, columns = ?,
                               changed_by = ?, changed_at = ?
                         where seller_id = ? and template_id = ?""",
                        name,
                        content.language(),
                        ExportRecord.text(content.statuses()),
                        content.format(),
                        content.layout(),
                        ExportRecord.text(content.sheets()),
                        ExportRecord.text(content.columns()),
                        by,
                        at,
                        seller.value(),
                        id)
                == 1;
    }

    boolean remove(SellerId seller, long id) {
        return sql.update("delete from exports.template where seller_id = ? and template_id = ?", seller.value(), id)
                == 1;
    }

    private static ExportTemplate template(ResultSet row) throws SQLException {
        return new ExportTemplate(
                row.getLong("template_id"),
                new SellerId(row.getString("seller_id")),
                row.getString("name"),
                ExportRecord.content(row),
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"),
                schedule(row));
    }

    private static Optional<Schedule> schedule(ResultSet row) throws SQLException {
        if (row.getString("rhythm") == null) {
            return Optional.empty();
        }
        return Optional.of(new Schedule(
                timing(row),
                Optional.ofNullable(row.getString("mail")),
                row.getString("set_by"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "taken_at"),
                Optional.ofNullable(row.getObject("last_export", Long.class)),
                row.getString("refusal") == null
                        ? null
                        : new Reason(row.getString("refusal"), row.getString("refusal_zh"))));
    }

    static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                Timing.Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day"),
                row.getInt("hour"),
                row.getInt("span"));
    }
}
