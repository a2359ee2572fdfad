package org.sellerport.web.edge;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The sentences of the API's own refusals. */
final class Sentences {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale language;

    private Sentences(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Sentences.class.getPackageName() + ".problems",
                language,
                Sentences.class.getClassLoader(),
                NO_FALLBACK);
    }

    static Sentences in(Locale language) {
        return new Sentences(language);
    }

    String title(int status) {
        String key = "title." + status;
        return bundle.getString(bundle.containsKey(key) ? key : status < 500 ? "title.400" : "title.500");
    }

    String detail(String code, Object... details) {
        Object[] said = Stream.of(details).map(this::said).toArray();
        return new MessageFormat(bundle.getString(code), language).format(said);
    }

    private Object said(Object detail) {
        return detail instanceof Refusal.Expectation expected
                ? detail(expected.key(), expected.bounds().toArray())
                : detail;
    }
}
