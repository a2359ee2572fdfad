package org.sellerport.payouts.api;

import java.time.Instant;

/**
 * A proof as it is listed.
 *
 * @param number counted from 1 within its request
 * @param name what the seller called it
 * @param sha256 of its content, in hexadecimal digits
 * @param bytes its size
 * @param automatic whether the portal put it together
 */
public record ProofFile(
        int number, String name, Type type, long bytes, String sha256, boolean automatic, Instant addedAt) {

    /** What it is, by its content. */
    public enum Type {
        JPEG("image/jpeg"),
        PNG("image/png"),
        PDF("application/pdf"),
        TEXT("text/plain;charset=UTF-8");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
