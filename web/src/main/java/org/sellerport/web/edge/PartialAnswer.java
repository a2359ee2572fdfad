package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An answer to a page that asks in the background, such as one that watches a job. It expects a document of Faces: given a
 * page or a plain redirect it would stop silently.
 */
public final class PartialAnswer {

    private PartialAnswer() {}

    public static boolean isAskedFor(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Sends the whole page to another address. */
    public static void redirect(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        response.setContentType("text/xml");
        response.getWriter().write(document(address));
    }

    static String document(String address) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "\"/></partial-response>";
    }
}
