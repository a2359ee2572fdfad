package org.sellerport.web.edge;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers for whatever failed: a page for people, a problem document below {@code /api}. web.xml sends errors here. */
@WebServlet(urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean forProgram = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(request.getContextPath() + "/api/");
        SecurityHeaders.on(request, response, forProgram);
        int status = status(request);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Locale language = Language.of(request);
        if (thrown instanceof ViewExpiredException) {
            ErrorAnswer.expired(page(request)).write(response, language);
            return;
        }
        if (!forProgram) {
            LOG.log(
                    thrown == null ? Level.FINE : Level.SEVERE,
                    thrown,
                    () -> "Answered with the page of error " + status);
            ErrorAnswer.page(status).write(response, language);
            return;
        }
        Problem problem = thrown == null ? Problems.ofStatus(status, language) : Problems.of(thrown, language);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.json().toString());
    }

    /** The page as people know it; Faces names it with its ending. */
    private static String page(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceFirst("\\.xhtml$", "");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static int status(HttpServletRequest request) {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return failed && code instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND;
    }
}
