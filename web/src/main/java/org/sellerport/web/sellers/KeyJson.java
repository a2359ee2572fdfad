package org.sellerport.web.sellers;

import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.web.accounts.IssuedKey;
import org.sellerport.web.accounts.KeyView;
import org.sellerport.web.rest.OnceShown;

/**
 * A key as the API writes it.
 *
 * @param key the key itself, in the answer to the request that made it and never again; otherwise null
 */
public record KeyJson(
        long id,
        String name,
        String prefix,
        String seller,
        List<String> scopes,
        String createdAt,
        String revokedAt,
        String key)
        implements OnceShown {

    static KeyJson of(KeyView view) {
        return of(view, null);
    }

    static KeyJson of(IssuedKey issued) {
        return of(issued.key(), issued.clear());
    }

    private static KeyJson of(KeyView view, String clear) {
        return new KeyJson(
                view.id(),
                view.name(),
                view.prefix(),
                view.seller().map(SellerId::value).orElse(null),
                view.scopes().stream().sorted().toList(),
                view.createdAt().toString(),
                view.revokedAt().map(Object::toString).orElse(null),
                clear);
    }

    @Override
    public Object withoutSecret() {
        return new KeyJson(id, name, prefix, seller, scopes, createdAt, revokedAt, null);
    }

    @Override
    public String toString() {
        return "KeyJson[" + id + ", " + prefix + "]";
    }
}
