package org.sellerport.web.rest;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The body of the request that is being answered. */
@RequestScoped
public class RequestBody {

    private MeteredBody body;

    InputStream metered(InputStream stream, long limit) {
        body = new MeteredBody(stream, sha256(), limit);
        return body;
    }

    /** What makes a request under the same key another one: its query and every byte of its body. */
    String fingerprint(String query) throws IOException {
        MeteredBody whole = body == null ? new MeteredBody(InputStream.nullInputStream(), sha256(), 0) : body;
        String ofBody = whole.fingerprint();
        return query == null ? ofBody : ofBody + "?" + hexOf(query);
    }

    private static String hexOf(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
