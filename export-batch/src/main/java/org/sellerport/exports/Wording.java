package org.sellerport.exports;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.sellerport.exports.api.ExportLanguage;

/** The words of the workbooks in one language. */
final class Wording {

    private final ExportLanguage language;
    private final ResourceBundle words;

    private Wording(ExportLanguage language) {
        this.language = language;
        words = ResourceBundle.getBundle(
                "org.sellerport.exports.workbook",
                language.locale(),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Wording in(ExportLanguage language) {
        return new Wording(language);
    }

    String say(String key, Object... details) {
        return new MessageFormat(words.getString(key), language.locale()).format(details);
    }
}
