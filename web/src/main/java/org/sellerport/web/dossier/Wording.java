package org.sellerport.web.dossier;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.web.disputes.LogWords;

/** How everything reads in a dossier, in one language and time zone. It is made without a page, so for keys as well. */
final class Wording {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Locale language;
    private final ZoneId zone;
    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    Wording(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** A text of the dossier itself. */
    String say(String key, Object... values) {
        return new MessageFormat(word("dossier", key), language).format(values);
    }

    /** A word that the pages have as well; what has none keeps its own name. */
    String word(String bundle, String key) {
        ResourceBundle words = bundle(bundle);
        return words.containsKey(key) ? words.getString(key) : key.substring(key.indexOf('.') + 1);
    }

    private ResourceBundle bundle(String bundle) {
        return bundles.computeIfAbsent(
                bundle,
                name -> ResourceBundle.getBundle(
                        "org.sellerport.web." + name + "." + name,
                        language,
                        Wording.class.getClassLoader(),
                        NO_FALLBACK));
    }

    /** What the process log says beside a step. */
    String detail(DisputeLogEntry entry) {
        return LogWords.of(bundle("disputes"), entry.step(), entry.detail());
    }

    String offer(Solution solution, Money amount) {
        String key = solution == Solution.REFUND && amount.isZero() ? "offer.NOTHING" : "offer." + solution;
        return new MessageFormat(word("disputes", key), language).format(new Object[] {money(amount)});
    }

    String money(Money amount) {
        NumberFormat digits = NumberFormat.getNumberInstance(language);
        int fraction = amount.currency().getDefaultFractionDigits();
        digits.setMinimumFractionDigits(fraction);
        digits.setMaximumFractionDigits(fraction);
        return amount.currency() + " " + digits.format(new BigDecimal(amount.decimal()));
    }

    /** To the minute; a dash for none. */
    String time(Instant instant) {
        return instant == null ? "–" : TIME.format(instant.atZone(zone));
    }

    String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    String zone() {
        return zone.getId();
    }
}
