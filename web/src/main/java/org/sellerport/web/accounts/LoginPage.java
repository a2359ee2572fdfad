package org.sellerport.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;

/** The way into the portal, and out of it. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private LoginDesk desk;

    private String login;
    private String password;
    private String problem;

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The key of the sentence that says why nobody came in; null before the first try. */
    public String getProblem() {
        return problem;
    }

    /** Lets the user in and goes on to the page he wanted; otherwise the form is shown again. */
    public void logIn() {
        LoginDesk.Answer answer = desk.logIn(given(login), given(password), Faces.getRequest(), Faces.getResponse());
        switch (answer) {
            case WELCOME -> Faces.redirect(desk.destination(Faces.getRequestParameter("next")));
            case REFUSED -> problem = "login.wrong";
            case WAIT -> problem = "login.wait";
        }
    }

    /** Ends the session. */
    public void logOut() throws ServletException {
        desk.logOut(Faces.getRequest());
        Faces.redirect("/login?left=yes");
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }
}
