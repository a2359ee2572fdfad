package org.sellerport.disputes.api;

/** What evidence can be, told by its content. A WebP is kept as JPEG, or as PNG where it is transparent. */
public enum EvidenceType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain; charset=UTF-8", "txt");

    private final String mediaType;
    private final String ending;

    EvidenceType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is an image that was written anew here, so that a browser may show it. */
    public boolean isImage() {
        return this == JPEG || this == PNG;
    }
}
