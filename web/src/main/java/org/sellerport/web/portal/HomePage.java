package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.sellerport.web.accounts.Caller;

/** The address without a page: sends everybody to where his work is. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Caller caller;

    public void open() {
        String work = caller.isOperator() ? "/operator/jobs" : "/app/todo";
        Faces.redirect(Faces.getRequestContextPath() + (caller.isKnown() ? work : "/login"));
    }
}
