package org.sellerport.web.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;

/**
 * Somebody who has proved who he is.
 *
 * @param id of the user or of the key
 * @param name the login, or the name of the key
 * @param scopes what he may do, and for users also the role
 */
record Identity(
        Kind kind, long id, String name, Optional<SellerId> seller, Set<String> scopes, Locale language, ZoneId zone) {

    enum Kind {
        USER,
        KEY
    }

    Identity {
        scopes = Set.copyOf(scopes);
    }

    String party() {
        return seller.map(own -> "seller/" + own).orElseGet(() -> kind.name().toLowerCase(Locale.ROOT) + "/" + id);
    }
}
