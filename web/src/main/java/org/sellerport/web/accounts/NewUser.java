package org.sellerport.web.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * A user to create.
 *
 * @param login 1 to 64 lower-case letters, digits and {@code . _ @ + -}
 * @param password 8 to 128 characters, any
 * @param seller for whom he acts: exactly the sellers' users have one
 * @param language English or Chinese
 */
public record NewUser(
        String login, String password, Role role, Optional<SellerId> seller, Locale language, ZoneId zone) {

    public enum Role {
        SELLER,
        OPERATOR
    }

    @Override
    public String toString() {
        return "NewUser[" + login + ", " + role + "]";
    }
}
