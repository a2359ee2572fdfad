package org.sellerport.web.system;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sellerport.web.accounts.LoginDesk;

/** Calls the log-in desk as the log-in page does, without the page. */
@WebServlet("/resources/login-for-tests")
public class LoginForTests extends HttpServlet {

    static final String PATH = "/resources/login-for-tests";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession();
        response.getWriter().write("a session");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = desk.logIn(request.getParameter("login"), request.getParameter("password"), request, response);
        response.getWriter().write(answer.name());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        desk.logOut(request);
        response.getWriter().write("BYE");
    }
}
