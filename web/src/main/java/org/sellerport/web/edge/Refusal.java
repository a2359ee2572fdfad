package org.sellerport.web.edge;

import java.util.List;

/**
 * A request that cannot be answered for a reason of the API, not of the business: a missing header, a body that is no JSON.
 * Its sentence stands under its code in the bundle {@code problems} of this package.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> details;

    /**
     * A refusal.
     *
     * @param status of HTTP, 4xx
     * @param code stable, in kebab case
     * @param details for the placeholders of the sentence
     */
    public Refusal(int status, String code, Object... details) {
        super(status + " " + code + " " + List.of(details));
        this.status = status;
        this.code = code;
        this.details = List.of(details);
    }

    /** A value in the path, the query or the body that cannot be accepted; {@code expected} says what could be. */
    public static Refusal ofValue(String name, String expected) {
        return new Refusal(422, "value-invalid", name, expected);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] details() {
        return details.toArray();
    }
}
