package org.sellerport.web.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A language the portal speaks, with a shop whose people speak it too. */
enum Tongue {
    ENGLISH("English", Locale.ENGLISH, "linden", "Ø 30 cm"),
    CHINESE("中文", Locale.SIMPLIFIED_CHINESE, "aurora", "充电露营灯");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String own;
    private final Locale locale;
    private final String shop;
    private final String product;

    Tongue(String own, Locale locale, String shop, String product) {
        this.own = own;
        this.locale = locale;
        this.shop = shop;
        this.product = product;
    }

    /** Its name in itself. */
    String own() {
        return own;
    }

    /** The demo log-in of the shop. */
    String shop() {
        return shop;
    }

    /** Words from the title of a product that it sells. */
    String product() {
        return product;
    }

    /** As in the {@code lang} attribute of a page. */
    String tag() {
        return locale.toLanguageTag();
    }

    /**
     * A text of a page.
     *
     * @param key the bundle's name, a dot, and the key in it
     */
    String say(String key, Object... values) {
        String bundle = key.substring(0, key.indexOf('.'));
        String home = bundle.equals("errors") ? "edge" : bundle;
        String text = ResourceBundle.getBundle("org.sellerport.web." + home + "." + bundle, locale, NO_FALLBACK)
                .getString(key.substring(bundle.length() + 1));
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
