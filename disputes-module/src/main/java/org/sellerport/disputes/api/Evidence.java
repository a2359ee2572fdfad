package org.sellerport.disputes.api;

import java.time.Instant;

/**
 * A piece of evidence, without its content.
 *
 * @param no counted from 1 within the dispute
 * @param who a login or the name of a key, null where only the role is known
 * @param name of the file, without folders or control characters, ending as its type does
 * @param size in bytes, as it is kept
 * @param sha256 of what is kept, in hex
 * @param sentSha256 of what was sent, in hex; differs for images, which are written anew
 */
public record Evidence(
        int no,
        Side side,
        String who,
        String name,
        EvidenceType type,
        long size,
        String sha256,
        String sentSha256,
        Instant addedAt) {}
