package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceFile;
import org.sellerport.disputes.api.EvidenceType;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Keeps evidence in the database: outside of every web root, backed up and moved with the rest. */
@ApplicationScoped
class EvidenceShelf {

    static final String LIST =
            "select evidence_no, side, who, name, type, size, sha256, sent_sha256, added_at from disputes.evidence";

    @Inject
    private Sql sql;

    void put(SellerId seller, OrderNo order, Evidence evidence, byte[] content) {
        sql.update(
                """
                insert into disputes.evidence (seller_id, order_no, evidence_no, side, who, name, type, size, sha256,
                                               sent_sha256, added_at, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                seller.value(),
                order.value(),
                evidence.no(),
                evidence.side(),
                evidence.who(),
                evidence.name(),
                evidence.type(),
                evidence.size(),
                evidence.sha256(),
                evidence.sentSha256(),
                evidence.addedAt(),
                content);
    }

    Optional<EvidenceFile> find(SellerId seller, OrderNo order, int no) {
        return sql.first(
                "select * from disputes.evidence where seller_id = ? and order_no = ? and evidence_no = ?",
                row -> new EvidenceFile(evidence(row), row.getBytes("content")),
                seller.value(),
                order.value(),
                no);
    }

    static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getInt("evidence_no"),
                Side.valueOf(row.getString("side")),
                row.getString("who"),
                row.getString("name"),
                EvidenceType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("sent_sha256"),
                Sql.instant(row, "added_at"));
    }
}
