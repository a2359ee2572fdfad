package org.sellerport.web.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;

/**
 * An API key as it can be shown.
 *
 * @param prefix how the key begins, for recognising it
 */
public record KeyView(
        long id,
        String name,
        String prefix,
        Optional<SellerId> seller,
        Set<String> scopes,
        Instant createdAt,
        Optional<Instant> revokedAt) {}
