package org.sellerport.web.portal;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.sellerport.web.accounts.Accounts;
import org.sellerport.web.accounts.Caller;

/**
 * The language the pages are shown in: the one chosen here, else the one the user has chosen before, else the one the
 * browser prefers.
 */
@Named("language")
@SessionScoped
public class ChosenLanguage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHINESE = "zh";

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    private Locale chosen;

    /**
     * Shows the pages in that language from now on, beginning with the page the choice was made on. For a user it is
     * kept beyond the session.
     */
    public void choose(String language) {
        chosen = supported(Locale.forLanguageTag(language));
        if (caller.isKnown()) {
            accounts.speak(caller.name(), chosen);
        }
        Faces.redirect(Paths.here(request));
    }

    /** English or Chinese as written on the mainland, nothing else. */
    public Locale getLocale() {
        if (chosen != null) {
            return chosen;
        }
        return supported(caller.language());
    }

    /** The same for the {@code lang} attribute of a page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    private static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals(CHINESE) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
