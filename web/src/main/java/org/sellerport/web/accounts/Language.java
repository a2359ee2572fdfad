package org.sellerport.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses between the languages the product speaks. */
final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Language() {}

    static Locale of(HttpServletRequest request, Optional<Identity> caller) {
        Optional<Locale> chosen =
                caller.filter(known -> known.kind() == Identity.Kind.USER).map(Identity::language);
        return chosen.or(() -> asked(request))
                .or(() -> caller.map(Identity::language))
                .orElse(Locale.ENGLISH);
    }

    /** What the request asks for, as far as we speak it. */
    static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> spoken(wanted.getLanguage()).stream())
                .findFirst();
    }

    static Optional<Locale> spoken(String language) {
        return SPOKEN.stream()
                .filter(ours -> ours.getLanguage().equals(language))
                .findFirst();
    }
}
