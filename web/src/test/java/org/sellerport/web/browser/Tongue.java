package org.sellerport.web.browser;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A language the portal speaks, with a shop whose people speak it too. */
enum Tongue {
    ENGLISH("English", Locale.ENGLISH, "linden", "Ø 30 cm", "Europe/Berlin"),
    CHINESE("中文", Locale.SIMPLIFIED_CHINESE, "aurora", "充电露营灯", "Asia/Shanghai");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String own;
    private final Locale locale;
    private final String shop;
    private final String product;
    private final ZoneId zone;

    Tongue(String own, Locale locale, String shop, String product, String zone) {
        this.own = own;
        this.locale = locale;
        this.shop = shop;
        this.product = product;
        this.zone = ZoneId.of(zone);
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

    /** Where the people of its shops live. */
    ZoneId zone() {
        return zone;
    }

    /** A moment as the portal writes it for them. */
    String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
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
