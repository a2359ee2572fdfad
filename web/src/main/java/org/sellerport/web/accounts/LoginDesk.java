package org.sellerport.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;

/** What the log-in page calls: to come in and to leave. */
@ApplicationScoped
public class LoginDesk {

    /** What became of an attempt to log in. */
    public enum Answer {
        WELCOME,
        /** No such user, a wrong password or a closed account: nobody is told which. */
        REFUSED,
        /** Too many attempts; this one was not looked at. */
        WAIT
    }

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private SecurityContext security;

    /** Logs the user in for this session, which gets a new id. On WELCOME, redirect to {@link #destination}. */
    public Answer logIn(String login, String password, HttpServletRequest request, HttpServletResponse response) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (name.length() > 64 || password.length() > Passwords.LONGEST) {
            return Answer.REFUSED;
        }
        if (!throttle.admits(name, request.getRemoteAddr())) {
            return Answer.WAIT;
        }
        Optional<UserAccount> user = prove(name, password);
        user.ifPresent(proven -> comeIn(proven, request, response));
        return user.isPresent() ? Answer.WELCOME : Answer.REFUSED;
    }

    private Optional<UserAccount> prove(String login, String password) {
        Optional<UserAccount> user = accounts.user(login);
        boolean proven = user.map(known -> passwords.verify(password, known.passwordHash()))
                .orElseGet(() -> passwords.verifyNobody(password));
        return user.filter(known -> proven && known.isEnabled());
    }

    private void comeIn(UserAccount user, HttpServletRequest request, HttpServletResponse response) {
        throttle.succeeded(user.identity(), request.getRemoteAddr());
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new ProvenUser(user)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The server does not take a proven user: " + status);
        }
    }

    /** Ends the session on the server; the cookie is worth nothing afterwards. */
    public void logOut(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        request.logout();
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Where to go after logging in: the page that was asked for, when it is one of ours, otherwise the start page.
     *
     * @param wanted the parameter {@code next} of the log-in page, may be null
     */
    public String destination(String wanted) {
        return Zone.isPage(wanted) ? wanted : "/";
    }
}
