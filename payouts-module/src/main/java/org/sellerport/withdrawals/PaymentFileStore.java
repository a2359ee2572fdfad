package org.sellerport.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.platform.Sql;
import org.sellerport.withdrawals.api.PaymentFile;
import org.sellerport.withdrawals.api.PaymentFiles;

/** Keeps payment files and their bytes. */
@ApplicationScoped
class PaymentFileStore {

    @Inject
    private Sql sql;

    long nextId() {
        return sql.first("select nextval('payouts.payment_file_no') as id", row -> row.getLong("id"))
                .orElseThrow();
    }

    void addPart(long file, int no, byte[] bytes) {
        sql.update("insert into payouts.payment_file_part (file_id, part_no, bytes) values (?, ?, ?)", file, no, bytes);
    }

    Optional<byte[]> part(long file, int no) {
        return sql.first(
                "select bytes from payouts.payment_file_part where file_id = ? and part_no = ?",
                row -> row.getBytes("bytes"),
                file,
                no);
    }

    void add(PaymentFile file) {
        sql.update(
                """
                insert into payouts.payment_file (file_id, message_id, currency, payments, control_sum, open, size, sha256,
                                                  made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id(),
                file.messageId(),
                file.controlSum().currency().getCurrencyCode(),
                file.payments(),
                file.controlSum().minorUnits(),
                file.open(),
                file.size(),
                file.sha256(),
                file.madeBy(),
                file.madeAt());
    }

    Optional<PaymentFile> find(long id) {
        return sql.first("select * from payouts.payment_file where file_id = ?", PaymentFileStore::file, id);
    }

    List<PaymentFile> list(long before, int limit) {
        return sql.list(
                "select * from payouts.payment_file where file_id < ? order by file_id desc limit ?",
                PaymentFileStore::file,
                before,
                limit);
    }

    void settled(long id, int payments) {
        sql.update("update payouts.payment_file set open = open - ? where file_id = ?", payments, id);
    }

    /** Notes that a payment came back, one that was still open or one that was confirmed. */
    void returned(long id, boolean wasOpen) {
        sql.update(
                "update payouts.payment_file set open = open - ?, returned = returned + 1 where file_id = ?",
                wasOpen ? 1 : 0,
                id);
    }

    List<PaymentFiles.Waiting> waiting() {
        return sql.list("""
                select w.currency, count(*) as n, sum(w.amount) as total,
                       exists (select 1 from payouts.paying_account p where p.currency = w.currency) as payable
                  from payouts.withdrawal w where w.state = 'REQUESTED' group by w.currency order by w.currency""", PaymentFileStore::waiting);
    }

    private static PaymentFiles.Waiting waiting(ResultSet row) throws SQLException {
        return new PaymentFiles.Waiting(
                row.getInt("n"),
                Money.ofMinor(row.getBigDecimal("total").longValueExact(), row.getString("currency")),
                row.getBoolean("payable"));
    }

    private static PaymentFile file(ResultSet row) throws SQLException {
        return new PaymentFile(
                row.getLong("file_id"),
                row.getString("message_id"),
                PaymentFileDesk.name(row.getString("message_id")),
                row.getInt("payments"),
                Money.ofMinor(row.getLong("control_sum"), row.getString("currency")),
                row.getInt("open"),
                row.getInt("returned"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("made_by"),
                Sql.instant(row, "made_at"));
    }
}
