package org.sellerport.payouts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.payouts.api.ProofInvalid;

/** A proof that may be kept. */
record CheckedProof(String name, ProofFile.Type type, String sha256, Proof file, boolean automatic) {

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1024 * 1024;

    /** Throws {@link ProofInvalid} for a file that can be no proof. */
    static CheckedProof of(Proof file, boolean automatic) {
        byte[] content = file.content();
        String name = plain(file.name());
        boolean fits = content.length > 0 && content.length <= EarlyReleases.LARGEST_PROOF;
        ProofFile.Type type = Optional.of(content)
                .filter(any -> fits)
                .flatMap(ProofKind::of)
                .orElseThrow(() -> new ProofInvalid(name, EarlyReleases.LARGEST_PROOF / MEGABYTE));
        return new CheckedProof(name, type, sha256(content), file, automatic);
    }

    /** Without folders and control characters: a name is shown and offered for a download, nothing else. */
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "proof";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
