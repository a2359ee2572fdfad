package org.sellerport.web.payouts;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.payouts.api.RequestUnknown;

/**
 * Sends a proof as a download that no browser opens in place, guesses at or keeps: whoever sent it in may have meant harm.
 */
public final class ProofDownload {

    private ProofDownload() {}

    /** The content of a request's proof of that number. */
    public static Response of(EarlyReleaseRequest request, int number, Proof content) {
        ProofFile proof = request.proofs().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new RequestUnknown(request.id()));
        return Response.ok(content.content(), proof.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(proof.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Both forms of RFC 6266: the whole name, and an ASCII one for those who do not know the first. */
    static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
