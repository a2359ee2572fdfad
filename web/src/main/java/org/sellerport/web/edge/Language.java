package org.sellerport.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses between the languages the product speaks, English and Chinese: a user's own choice, otherwise what the request
 * asks for, otherwise what is usual for the caller, otherwise English.
 */
public final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final String CHOSEN = Language.class.getName() + ".chosen";
    private static final String USUAL = Language.class.getName() + ".usual";

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        return remembered(request, CHOSEN)
                .or(() -> asked(request))
                .or(() -> remembered(request, USUAL))
                .orElse(Locale.ENGLISH);
    }

    /** The caller has chosen a language for himself. */
    public static void chosen(HttpServletRequest request, Locale language) {
        request.setAttribute(CHOSEN, language);
    }

    /** The language of the caller, should the request not ask for one. */
    public static void usual(HttpServletRequest request, Locale language) {
        request.setAttribute(USUAL, language);
    }

    /** The language of that code, when we speak it. */
    public static Optional<Locale> spoken(String code) {
        return SPOKEN.stream().filter(ours -> ours.getLanguage().equals(code)).findFirst();
    }

    private static Optional<Locale> remembered(HttpServletRequest request, String attribute) {
        return Optional.ofNullable((Locale) request.getAttribute(attribute));
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> spoken(wanted.getLanguage()).stream())
                .findFirst();
    }
}
