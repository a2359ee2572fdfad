package org.sellerport.disputes.api;

/** A piece of evidence with its content. */
public final class EvidenceFile {

    private final Evidence evidence;
    private final byte[] content;

    public EvidenceFile(Evidence evidence, byte[] content) {
        this.evidence = evidence;
        this.content = content.clone();
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The bytes as they are kept; the caller's own. */
    public byte[] content() {
        return content.clone();
    }
}
