package org.sellerport.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who a session belongs to. It ends after half an hour without a request (web.xml), after twelve hours in any case, when
 * the account is closed and when its password changes.
 */
@ApplicationScoped
class Sessions {

    private static final String ATTRIBUTE = "sellerport.login";
    private static final Duration LONGEST = Duration.ofHours(12);

    /** What a session remembers of the log-in. */
    private record Login(long user, String seal, Instant since) implements Serializable {}

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    void begin(HttpServletRequest request, UserAccount user) {
        Login login = new Login(user.identity().id(), user.seal(), clock.instant());
        request.getSession().setAttribute(ATTRIBUTE, login);
    }

    Optional<Identity> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Login login)) {
            return Optional.empty();
        }
        Optional<UserAccount> user = accounts.user(login.user())
                .filter(known -> known.seal().equals(login.seal()))
                .filter(known -> clock.instant().isBefore(login.since().plus(LONGEST)));
        if (user.isEmpty()) {
            session.invalidate();
        }
        return user.map(UserAccount::identity);
    }
}
