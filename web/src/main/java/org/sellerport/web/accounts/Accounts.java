package org.sellerport.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sellerport.kernel.SellerId;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.edge.Language;

/** The register of users and API keys. All calls join the caller's transaction, or make one. */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,63}");
    private static final int LONGEST_NAME = 100;

    @PersistenceContext(unitName = "accounts")
    private EntityManager accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /**
     * Creates a user.
     *
     * @throws LoginTaken if the login is in use
     * @throws AccountInvalid if a value is outside its bounds
     * @throws org.sellerport.sellers.api.SellerUnknown if there is no such seller
     */
    public void createUser(NewUser wanted) {
        refuseUnless(LOGIN.matcher(wanted.login()).matches(), "login");
        refuseUnless(Passwords.isAcceptable(wanted.password()), "password");
        refuseUnless(Language.spoken(wanted.language().getLanguage()).isPresent(), "language");
        refuseUnless((wanted.role() == NewUser.Role.SELLER) == wanted.seller().isPresent(), "seller");
        wanted.seller().ifPresent(sellers::seller);
        if (user(wanted.login()).isPresent()) {
            throw new LoginTaken(wanted.login());
        }
        accounts.persist(new UserAccount(wanted, passwords.hash(wanted.password()), clock.instant()));
        accounts.flush();
    }

    /** From now on the user of that login is answered in English or Chinese; nothing happens where there is no such user. */
    public void speak(String login, Locale language) {
        refuseUnless(Language.spoken(language.getLanguage()).isPresent(), "language");
        user(login).ifPresent(known -> known.speaks(language));
    }

    /**
     * Creates a key and returns it in the clear: it is shown this once and stored nowhere.
     *
     * @param seller whose key it is; empty for an upstream system or an operator
     * @param scopes at least one; a seller's key can have those of sellers only, and no other key can
     * @throws AccountInvalid if a value is outside its bounds
     * @throws org.sellerport.sellers.api.SellerUnknown if there is no such seller
     */
    public String createKey(String name, Optional<SellerId> seller, Set<String> scopes) {
        return issue(name, seller, scopes).clear();
    }

    /** As {@link #createKey}, with what is known of the new key. */
    public IssuedKey issue(String name, Optional<SellerId> seller, Set<String> scopes) {
        refuseUnless(!name.isBlank() && name.length() <= LONGEST_NAME, "name");
        Set<String> possible = seller.isPresent() ? Scopes.OF_SELLERS : Scopes.OF_THE_MARKETPLACE;
        refuseUnless(!scopes.isEmpty() && possible.containsAll(scopes), "scopes");
        seller.ifPresent(sellers::seller);
        ClearKey clear = ClearKey.random();
        ApiKey key = new ApiKey(name, seller, scopes, clear, clock.instant());
        accounts.persist(key);
        accounts.flush();
        return new IssuedKey(key.view(), clear.value());
    }

    /** The keys of a seller, or those without one, oldest first, revoked ones too. */
    public List<KeyView> keys(Optional<SellerId> seller) {
        return seller.map(own -> accounts.createQuery(
                                "select k from ApiKey k where k.seller = :seller order by k.id", ApiKey.class)
                        .setParameter("seller", own.value()))
                .orElseGet(() -> accounts.createQuery(
                        "select k from ApiKey k where k.seller is null order by k.id", ApiKey.class))
                .getResultStream()
                .map(ApiKey::view)
                .toList();
    }

    /**
     * Ends a key for good; a revoked one stays so.
     *
     * @throws KeyUnknown if that seller (or nobody, where empty) has no such key
     */
    public void revoke(long id, Optional<SellerId> seller) {
        Optional.ofNullable(accounts.find(ApiKey.class, id))
                .filter(key -> key.seller().equals(seller))
                .orElseThrow(() -> new KeyUnknown(id))
                .revoke(clock.instant());
    }

    Optional<UserAccount> user(String login) {
        return accounts.createQuery("select u from UserAccount u where u.login = :login", UserAccount.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    Optional<UserAccount> user(long id) {
        return Optional.ofNullable(accounts.find(UserAccount.class, id)).filter(UserAccount::isEnabled);
    }

    Optional<Identity> holderOf(ClearKey key) {
        return accounts.createQuery("select k from ApiKey k where k.hash = :hash", ApiKey.class)
                .setParameter("hash", key.hash())
                .getResultStream()
                .findFirst()
                .filter(found -> found.isOpenedBy(key))
                .map(this::identity);
    }

    private Identity identity(ApiKey key) {
        return key.seller()
                .map(sellers::seller)
                .map(seller -> key.identity(languageOf(seller), seller.zone()))
                .orElseGet(() -> key.identity(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private static Locale languageOf(Seller seller) {
        return Language.spoken(seller.language()).orElse(Locale.ENGLISH);
    }

    private static void refuseUnless(boolean sound, String what) {
        if (!sound) {
            throw new AccountInvalid(what);
        }
    }
}
