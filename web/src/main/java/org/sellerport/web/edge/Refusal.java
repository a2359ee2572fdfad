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

    /** A value in the path, the query or the body that cannot be accepted; {@code example} of one that could be. */
    public static Refusal ofValue(String name, String example) {
        return new Refusal(422, "value-invalid", name, example);
    }

    /**
     * A value in the path, the query or the body that cannot be accepted.
     *
     * @param name of the parameter or member
     * @param expected names what could be: the bundle has it under {@code expected.} and this
     * @param bounds for its placeholders
     */
    public static Refusal expecting(String name, String expected, Object... bounds) {
        return new Refusal(422, "value-invalid", name, new Expectation("expected." + expected, List.of(bounds)));
    }

    /** What would have been accepted, to be said in the language of the sentence around it. */
    record Expectation(String key, List<Object> bounds) {}

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
