package org.sellerport.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords so that guessing costs: PBKDF2 with HMAC-SHA256 and the 600,000 rounds that OWASP asks for. (What the
 * server would do by itself is 2,048.) The rounds stand in each hash, so they can be raised without breaking old ones.
 */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    // Each takes a core for about half a second: more at a time would let a flood of log-ins stop everything else.
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String nobody;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(PARAMETERS);
        nobody = hash(UUID.randomUUID().toString());
    }

    static boolean isAcceptable(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    String hash(String password) {
        return onOneCore(() -> pbkdf2.generate(password.toCharArray()));
    }

    boolean verify(String password, String hash) {
        return onOneCore(() -> pbkdf2.verify(password.toCharArray(), hash));
    }

    /** Takes as long as verifying a password of somebody who exists, so that time does not tell who does. */
    boolean verifyNobody(String password) {
        verify(password, nobody);
        return false;
    }

    private <T> T onOneCore(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
