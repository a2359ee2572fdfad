package org.sellerport.web.accounts;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sellerport.web.edge.ErrorAnswer;
import org.sellerport.web.edge.Language;
import org.sellerport.web.edge.Leftovers;
import org.sellerport.web.edge.PartialAnswer;

/** How the gate answers those it does not let in. */
final class TurnAway {

    private TurnAway() {}

    /** Nobody we know: programs are told so, people are sent to the log-in page. */
    static AuthenticationStatus unknown(Zone zone, HttpMessageContext context) {
        if (!zone.isForPrograms()) {
            return toLogin(context);
        }
        context.getResponse().setHeader("WWW-Authenticate", "Bearer realm=\"sellerport\"");
        return answer(context, ErrorAnswer.problem(401, "login-needed"));
    }

    static AuthenticationStatus forbidden(Zone zone, HttpMessageContext context) {
        return answer(context, zone.isForPrograms() ? ErrorAnswer.problem(403, "forbidden") : ErrorAnswer.page(403));
    }

    static AuthenticationStatus foreign(Zone zone, HttpMessageContext context) {
        return answer(
                context, zone.isForPrograms() ? ErrorAnswer.problem(403, "foreign-origin") : ErrorAnswer.page(403));
    }

    private static AuthenticationStatus answer(HttpMessageContext context, ErrorAnswer answer) {
        Leftovers.discard(context.getRequest());
        try {
            answer.write(context.getResponse(), Language.of(context.getRequest()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus toLogin(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        HttpServletResponse response = context.getResponse();
        String login = request.getContextPath() + "/login" + wanted(request);
        try {
            if (PartialAnswer.isAskedFor(request)) {
                PartialAnswer.redirect(response, login);
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = request.getRequestURI() + query;
        boolean worthReturning = request.getMethod().equals("GET") && Zone.isPage(page);
        return worthReturning ? "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8) : "";
    }
}
