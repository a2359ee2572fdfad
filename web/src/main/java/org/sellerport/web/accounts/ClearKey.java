package org.sellerport.web.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key in the clear: {@code sp_} and 256 random bits. So much chance needs no slow hash; SHA-256 keeps it unreadable and
 * makes looking it up by its hash one step in an index.
 */
record ClearKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LENGTH_OF_PREFIX = 9;

    static ClearKey random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ClearKey("sp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String prefix() {
        return value.substring(0, LENGTH_OF_PREFIX);
    }

    String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ClearKey[secret]";
    }
}
