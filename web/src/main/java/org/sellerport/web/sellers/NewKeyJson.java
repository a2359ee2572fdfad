package org.sellerport.web.sellers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.web.accounts.Scopes;

/**
 * A key to make.
 *
 * @param name to tell keys apart; {@code API} where it is missing
 * @param scopes what it may do; all that a seller may where it is missing
 */
public record NewKeyJson(String name, List<String> scopes) {

    String nameOrUsual() {
        return Optional.ofNullable(name).orElse("API");
    }

    Set<String> scopesOrAll() {
        return scopes == null ? Scopes.OF_SELLERS : Set.copyOf(scopes);
    }
}
