package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * An answer to a request that failed outside of pages and resources.
 *
 * @param code of the problem document; null for a page
 * @param expired the address of a page whose form the server has forgotten; null for any other failure
 */
public record ErrorAnswer(int status, String code, String expired) {

    /** For a program. */
    public static ErrorAnswer problem(int status, String code) {
        return new ErrorAnswer(status, code, null);
    }

    /** For a person. */
    public static ErrorAnswer page(int status) {
        return new ErrorAnswer(status, null, null);
    }

    /** For a person who sent a form that cannot be carried out any more; leads back to its page. */
    static ErrorAnswer expired(String address) {
        return new ErrorAnswer(HttpServletResponse.SC_CONFLICT, null, address);
    }

    public void write(HttpServletResponse response, Locale language) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        response.setContentType(code == null ? "text/html" : Problem.MEDIA_TYPE);
        response.getWriter().write(body(language));
    }

    private String body(Locale language) {
        if (code != null) {
            return Problems.ofCode(status, code, language).json().toString();
        }
        return expired == null ? ErrorPage.of(status, language) : ErrorPage.expired(expired, language);
    }
}
