package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that tell browsers what an answer may do. */
public final class SecurityHeaders {

    // Pages add their own policy for scripts, with a nonce; browsers enforce both.
    private static final String PAGE = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /**
     * Puts them on an answer.
     *
     * @param bare for what is no page and needs nothing else: data, styles, images
     */
    public static void on(HttpServletRequest request, HttpServletResponse response, boolean bare) {
        response.setHeader("Content-Security-Policy", bare ? NO_PAGE : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure() || CookieSettings.SECURE) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
