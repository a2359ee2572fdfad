package org.sellerport.payouts.api;

/** A file that proves something, with its content. */
public final class Proof {

    private final String name;
    private final byte[] content;

    /** A file as somebody sends it; whether it can be a proof is found out when it is handed in. */
    public Proof(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
