package org.sellerport.web.edge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * A problem document, RFC 9457.
 *
 * @param code stable, for programs; also the end of the type
 * @param correlation finds the cause in the server's log; null where the cause is the request itself
 */
public record Problem(int status, String code, String title, String detail, String correlation) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:sellerport:problem:";

    /** The document. */
    public JsonObject json() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", TYPES + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code);
        if (correlation != null) {
            document.add("correlation", correlation);
        }
        return document.build();
    }
}
