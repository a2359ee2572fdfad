package org.sellerport.web.accounts;

import java.util.Set;
import java.util.regex.Pattern;

/** The parts of the site and who may enter them. Whatever is not listed needs a log-in. */
enum Zone {
    /** Files that are the same for everybody: nobody is asked who he is. */
    STATIC,
    PUBLIC,
    /** The REST API: a key, or the session of somebody who works in the portal. Its resources ask for scopes. */
    API,
    /** What the server says of itself: an operator's key or session. */
    SERVER,
    SELLER,
    OPERATOR,
    MEMBER;

    private static final Set<String> OPEN =
            Set.of("/", "/index", "/index.xhtml", "/login", "/login.xhtml", "/health/ready", "/openapi");
    private static final Pattern PAGE = Pattern.compile("/(app|operator)/[A-Za-z0-9/_-]*(\\.xhtml)?(\\?[^\\s\\\\]*)?");

    static Zone of(String path) {
        if (path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico")) {
            return STATIC;
        }
        if (OPEN.contains(path)) {
            return PUBLIC;
        }
        if (isIn(path, "/api")) {
            return API;
        }
        if (isIn(path, "/metrics") || isIn(path, "/health") || isIn(path, "/openapi")) {
            return SERVER;
        }
        if (isIn(path, "/operator")) {
            return OPERATOR;
        }
        return isIn(path, "/app") ? SELLER : MEMBER;
    }

    private static boolean isIn(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    /** Whether this is the address of a page of ours, with its query and without any host. */
    static boolean isPage(String address) {
        return address != null && PAGE.matcher(address).matches();
    }

    /** For programs: they send keys, and are answered with problem documents instead of pages. */
    boolean isForPrograms() {
        return this == API || this == SERVER;
    }

    /** Whether somebody who is known may enter. */
    boolean admits(Identity known) {
        return switch (this) {
            case STATIC, PUBLIC, API, MEMBER -> true;
            case SERVER, OPERATOR -> known.scopes().contains(Scopes.OPERATOR);
            case SELLER -> known.scopes().contains(Scopes.SELLER);
        };
    }
}
