package org.sellerport.web.portal;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses inside the portal. */
final class Paths {

    private Paths() {}

    /** The page that was asked for with its query, for going back to it; never another host. */
    static String here(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
