package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * An answer to a request that failed outside of pages and resources.
 *
 * @param code of the problem document; null for a page
 */
public record ErrorAnswer(int status, String code) {

    /** For a program. */
    public static ErrorAnswer problem(int status, String code) {
        return new ErrorAnswer(status, code);
    }

    /** For a person. */
    public static ErrorAnswer page(int status) {
        return new ErrorAnswer(status, null);
    }

    public void write(HttpServletResponse response, Locale language) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        response.setContentType(code == null ? "text/html" : Problem.MEDIA_TYPE);
        response.getWriter()
                .write(
                        code == null
                                ? ErrorPage.of(status, language)
                                : Problems.ofCode(status, code, language).json().toString());
    }
}
