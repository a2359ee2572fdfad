package org.sellerport.web.exports;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportFile;

/** Sends a workbook as a download that no browser opens in place, guesses at or keeps. */
final class ExportDownload {

    private ExportDownload() {}

    static Response of(ExportFile file) {
        Export.FileFacts facts = file.facts();
        StreamingOutput content = out -> {
            try (InputStream in = file.content()) {
                in.transferTo(out);
            }
        };
        return Response.ok(content, file.format().mediaType())
                .tag(new EntityTag(facts.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, facts.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(facts.name()))
                .header("Repr-Digest", "sha-256=:" + base64(facts.sha256()) + ":")
                .header("X-Content-Type-Options", "nosniff")
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

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
