package org.sellerport.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Where a request with a session comes from. Browsers attach the session to requests that other sites cause, and say from
 * where they come; scripts outside a browser say nothing, and have no session to abuse but their own.
 */
enum Origin {
    SAME,
    FOREIGN,
    UNSAID;

    static Origin of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") ? SAME : FOREIGN;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return UNSAID;
        }
        return isOurs(origin, request.getHeader("Host")) ? SAME : FOREIGN;
    }

    /** Whether it may change anything. The pages have a token of their own in every form; the API has none. */
    boolean mayChange(boolean withoutToken) {
        return switch (this) {
            case SAME -> true;
            case FOREIGN -> false;
            case UNSAID -> !withoutToken;
        };
    }

    private static boolean isOurs(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
