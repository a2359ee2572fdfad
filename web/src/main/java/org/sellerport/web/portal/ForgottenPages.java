package org.sellerport.web.portal;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * A page that looks in the background, such as one that watches a job, comes anew when the server has forgotten it; left
 * to itself Faces answers with an error that nobody sees, and the page stops silently. A form that somebody sent is
 * another thing: it gets the page that says so.
 */
public class ForgottenPages extends ExceptionHandlerFactory {

    public ForgottenPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Watching(getWrapped().getExceptionHandler());
    }

    private static final class Watching extends ExceptionHandlerWrapper {

        Watching(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext context = FacesContext.getCurrentInstance();
            if (context.getPartialViewContext().isAjaxRequest() && isForgotten()) {
                comeAnew(context);
            }
            super.handle();
        }

        /** Whether that is what happened; it is nobody's business any more then. */
        private boolean isForgotten() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                if (getRootCause(thrown) instanceof ViewExpiredException || thrown instanceof ViewExpiredException) {
                    events.remove();
                    return true;
                }
            }
            return false;
        }

        private static void comeAnew(FacesContext context) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            try {
                context.getExternalContext().redirect(Paths.here(request).replaceFirst("\\.xhtml(?=\\?|$)", ""));
                context.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
