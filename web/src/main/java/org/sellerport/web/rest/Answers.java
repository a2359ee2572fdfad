package org.sellerport.web.rest;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.sellerport.platform.idempotency.KeptAnswer;

/** Turns an answer into what is kept of it, and back. The first caller gets the kept one too: they cannot differ. */
final class Answers {

    /** The headers that say something about the answer itself. */
    private static final List<String> TELLING =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL);

    private Answers() {}

    static KeptAnswer keep(String fingerprint, Response answer) {
        String headers = TELLING.stream()
                .filter(name -> answer.getHeaderString(name) != null)
                .map(name -> name + ": " + answer.getHeaderString(name))
                .collect(Collectors.joining("\n"));
        return new KeptAnswer(fingerprint, answer.getStatus(), headers, kept(answer.getEntity()));
    }

    private static String kept(Object entity) {
        return text(entity instanceof OnceShown secret ? secret.withoutSecret() : entity);
    }

    /** The first answer: the same as every later one, but for a secret that is shown once. */
    static Response first(KeptAnswer kept, Object entity) {
        return replay(
                entity instanceof OnceShown
                        ? new KeptAnswer(kept.fingerprint(), kept.status(), kept.headers(), text(entity))
                        : kept);
    }

    private static String text(Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof JsonValue || entity instanceof String ? entity.toString() : Json.write(entity);
    }

    static Response replay(KeptAnswer kept) {
        ResponseBuilder answer = Response.status(kept.status());
        kept.headers().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            answer.header(line.substring(0, colon), line.substring(colon + 2));
        });
        return kept.body() == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .entity(kept.body())
                        .build();
    }
}
