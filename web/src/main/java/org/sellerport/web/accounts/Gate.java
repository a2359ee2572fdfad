package org.sellerport.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.sellerport.web.edge.Language;
import org.sellerport.web.edge.SecurityHeaders;

/**
 * Stands before everything: every request passes here first, whatever it asks for. Programs show a key, people have a
 * session; who shows nothing gets no further than the few open addresses of {@link Zone}.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof ProvenUser proven) {
            sessions.begin(request, proven.user());
            return admit(context, proven.user().identity());
        }
        Zone zone = Zone.of(path(request));
        SecurityHeaders.on(request, response, zone == Zone.STATIC || zone.isForPrograms());
        if (zone == Zone.STATIC) {
            return context.doNothing();
        }
        return zone.isForPrograms() && key(request).isPresent()
                ? withKey(zone, new ClearKey(key(request).get()), context)
                : withSession(zone, context);
    }

    private AuthenticationStatus withKey(Zone zone, ClearKey key, HttpMessageContext context) {
        Optional<Identity> holder = accounts.holderOf(key);
        if (holder.isEmpty()) {
            return TurnAway.unknown(zone, context);
        }
        return zone.admits(holder.get()) ? admit(context, holder.get()) : TurnAway.forbidden(zone, context);
    }

    private AuthenticationStatus withSession(Zone zone, HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        if (!READING.contains(request.getMethod()) && !Origin.of(request).mayChange(zone.isForPrograms())) {
            return TurnAway.foreign(zone, context);
        }
        Optional<Identity> user = sessions.user(request);
        if (user.isEmpty()) {
            return zone == Zone.PUBLIC ? context.doNothing() : TurnAway.unknown(zone, context);
        }
        return zone.admits(user.get()) ? admit(context, user.get()) : TurnAway.forbidden(zone, context);
    }

    private static AuthenticationStatus admit(HttpMessageContext context, Identity who) {
        HttpServletRequest request = context.getRequest();
        request.setAttribute(Caller.ATTRIBUTE, who);
        if (who.kind() == Identity.Kind.USER) {
            Language.chosen(request, who.language());
        } else {
            Language.usual(request, who.language());
        }
        return context.notifyContainerAboutLogin(who.name(), who.scopes());
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
