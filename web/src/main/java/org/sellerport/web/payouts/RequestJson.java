package org.sellerport.web.payouts;

import java.util.List;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.web.orders.Times;

/** An early-release request as the API writes it. */
public record RequestJson(
        long id,
        String seller,
        List<String> orders,
        String note,
        String status,
        String askedAt,
        String askedBy,
        List<ProofJson> evidence,
        String answeredAt,
        String answeredBy,
        String reason) {

    /** A proof; its content is at {@code evidence/{number}}. */
    public record ProofJson(
            int number, String name, String type, long bytes, String sha256, boolean automatic, String addedAt) {

        static ProofJson of(ProofFile proof, Times times) {
            return new ProofJson(
                    proof.number(),
                    proof.name(),
                    proof.type().name(),
                    proof.bytes(),
                    proof.sha256(),
                    proof.automatic(),
                    times.of(proof.addedAt()));
        }
    }

    static RequestJson of(EarlyReleaseRequest request, Times times) {
        return new RequestJson(
                request.id(),
                request.seller().value(),
                request.orders().stream().map(String::valueOf).toList(),
                request.note(),
                request.status().name(),
                times.of(request.askedAt()),
                request.askedBy(),
                request.proofs().stream()
                        .map(proof -> ProofJson.of(proof, times))
                        .toList(),
                times.of(request.answeredAt()),
                request.answeredBy(),
                request.reason());
    }
}
