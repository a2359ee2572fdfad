package org.sellerport.web.edge;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session's cookie for HTTPS alone where {@code SELLERPORT_HTTPS=true} says that browsers reach us so, although
 * a proxy hands the requests on in the clear. Where the server itself speaks HTTPS it does so unasked.
 */
@WebListener
public class CookieSettings implements ServletContextListener {

    static final boolean SECURE = Boolean.parseBoolean(System.getenv("SELLERPORT_HTTPS"));

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (SECURE) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
