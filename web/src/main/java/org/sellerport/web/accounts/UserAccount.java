package org.sellerport.web.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.InstantConverter;

/** A person with a login. */
@Entity
@Table(schema = "accounts", name = "user_account")
class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "users")
    @SequenceGenerator(name = "users", schema = "accounts", sequenceName = "account_sequence", allocationSize = 1)
    private long id;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private NewUser.Role role;

    @Column(name = "seller_id")
    private String seller;

    private String language;

    private String zone;

    private boolean enabled = true;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    protected UserAccount() {
        // for JPA
    }

    UserAccount(NewUser wanted, String passwordHash, Instant now) {
        this.login = wanted.login();
        this.passwordHash = passwordHash;
        this.role = wanted.role();
        this.seller = wanted.seller().map(SellerId::value).orElse(null);
        this.language = wanted.language().getLanguage();
        this.zone = wanted.zone().getId();
        this.createdAt = now;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    void speaks(Locale chosen) {
        language = chosen.getLanguage();
    }

    /**
     * What changes when he may no longer use the sessions he has open: a new password, or a new role. A session that
     * remembers another value has ended.
     */
    String seal() {
        return id + "/" + role + "/" + passwordHash.hashCode();
    }

    Identity identity() {
        return new Identity(
                Identity.Kind.USER,
                id,
                login,
                Optional.ofNullable(seller).map(SellerId::new),
                scopes(),
                Locale.forLanguageTag(language),
                ZoneId.of(zone));
    }

    private Set<String> scopes() {
        return switch (role) {
            case OPERATOR -> Set.of(Scopes.OPERATOR);
            case SELLER -> {
                Set<String> all = new HashSet<>(Scopes.OF_SELLERS);
                all.add(Scopes.SELLER);
                yield all;
            }
        };
    }
}
