package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.platform.Sql;

/** Keeps proofs with their contents. */
@ApplicationScoped
class ProofTable {

    @Inject
    private Sql sql;

    ProofFile add(SellerId seller, long request, CheckedProof proof, Instant at) {
        return sql.first(
                        """
                        insert into payouts.proof (seller_id, id, number, name, type, sha256, content, automatic, added_at)
                        select ?, ?, 1 + coalesce(max(number), 0), ?, ?, ?, ?, ?, ? from payouts.proof
                         where seller_id = ? and id = ?
                        returning *, length(content) as bytes""",
                        ProofTable::read,
                        seller.value(),
                        request,
                        proof.name(),
                        proof.type(),
                        proof.sha256(),
                        proof.file().content(),
                        proof.automatic(),
                        at,
                        seller.value(),
                        request)
                .orElseThrow();
    }

    List<ProofFile> list(SellerId seller, long request) {
        return sql.list(
                "select number, name, type, sha256, automatic, added_at, length(content) as bytes from payouts.proof"
                        + " where seller_id = ? and id = ? order by number",
                ProofTable::read,
                seller.value(),
                request);
    }

    Optional<Proof> content(SellerId seller, long request, int number) {
        return sql.first(
                "select name, content from payouts.proof where seller_id = ? and id = ? and number = ?",
                row -> new Proof(row.getString("name"), row.getBytes("content")),
                seller.value(),
                request,
                number);
    }

    private static ProofFile read(ResultSet row) throws SQLException {
        return new ProofFile(
                row.getInt("number"),
                row.getString("name"),
                ProofFile.Type.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getBoolean("automatic"),
                Sql.instant(row, "added_at"));
    }
}
