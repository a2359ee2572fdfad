package org.sellerport.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.web.edge.Language;
import org.sellerport.web.edge.Refusal;

/**
 * Who sent the request that is being answered: a logged-in user or an API key.
 *
 * <p>The one source of seller ids: no query, page or resource takes a seller's id from a parameter of a seller's request.
 */
@RequestScoped
public class Caller {

    static final String ATTRIBUTE = Identity.class.getName();

    @Inject
    private HttpServletRequest request;

    /**
     * The seller in whose name the caller acts.
     *
     * @throws Refusal 403 {@code seller-required} if he acts for none
     */
    public SellerId seller() {
        return ownSeller().orElseThrow(() -> new Refusal(403, "seller-required"));
    }

    /** The seller in whose name the caller acts; empty for an operator or an upstream system. */
    public Optional<SellerId> ownSeller() {
        return identity().flatMap(Identity::seller);
    }

    public boolean isOperator() {
        return may(Scopes.OPERATOR);
    }

    /** Whether the caller has a scope or role. */
    public boolean may(String scope) {
        return identity().map(known -> known.scopes().contains(scope)).orElse(false);
    }

    public boolean isKnown() {
        return identity().isPresent();
    }

    /** The login or the name of the key; empty for somebody unknown. */
    public String name() {
        return identity().map(Identity::name).orElse("");
    }

    /**
     * What stays the same however this caller shows who he is: {@code seller/ST1}, {@code key/7}, {@code user/2}. All
     * keys and users of a seller are one party.
     */
    public String party() {
        return identity().map(Identity::party).orElse("nobody");
    }

    /** The wall clock the caller sees; UTC for one without. */
    public ZoneId zone() {
        return identity().map(Identity::zone).orElse(ZoneOffset.UTC);
    }

    /**
     * The language to answer in, English or Chinese: a user's own choice, otherwise what the request asks for, otherwise
     * the seller's, otherwise English.
     */
    public Locale language() {
        return Language.of(request);
    }

    private Optional<Identity> identity() {
        return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
    }
}
