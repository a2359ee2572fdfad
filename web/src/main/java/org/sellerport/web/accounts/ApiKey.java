package org.sellerport.web.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.InstantConverter;

/** A program's key, without the key. */
@Entity
@Table(schema = "accounts", name = "api_key")
class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", schema = "accounts", sequenceName = "account_sequence", allocationSize = 1)
    private long id;

    private String name;

    private String hash;

    private String prefix;

    @Column(name = "seller_id")
    private String seller;

    private String scopes;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    @Column(name = "revoked_at")
    @Convert(converter = InstantConverter.class)
    private Instant revokedAt;

    protected ApiKey() {
        // for JPA
    }

    ApiKey(String name, Optional<SellerId> seller, Set<String> scopes, ClearKey key, Instant now) {
        this.name = name;
        this.seller = seller.map(SellerId::value).orElse(null);
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.hash = key.hash();
        this.prefix = key.prefix();
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    Optional<SellerId> seller() {
        return Optional.ofNullable(seller).map(SellerId::new);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isOpenedBy(ClearKey key) {
        return revokedAt == null && hash.equals(key.hash());
    }

    KeyView view() {
        return new KeyView(id, name, prefix, seller(), scopeSet(), createdAt, Optional.ofNullable(revokedAt));
    }

    Identity identity(Locale language, ZoneId zone) {
        return new Identity(Identity.Kind.KEY, id, name, seller(), scopeSet(), language, zone);
    }

    private Set<String> scopeSet() {
        return Set.of(scopes.split(" "));
    }
}
