package org.sellerport.web.withdrawals;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import org.sellerport.withdrawals.api.PaymentFile;
import org.sellerport.withdrawals.api.PaymentFiles;

/** Sends a payment file as a download, piece after piece, that no browser opens in place, guesses at or keeps. */
final class PaymentFileDownload {

    private PaymentFileDownload() {}

    static Response of(PaymentFile file, PaymentFiles files) {
        StreamingOutput content = out -> files.copy(file.id(), out);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return Response.ok(content, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
