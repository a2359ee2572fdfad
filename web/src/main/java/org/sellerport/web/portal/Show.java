package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.web.accounts.Caller;

/** How values read on a page: in the viewer's language and time zone. */
@Named
@RequestScoped
public class Show {

    // The same in both languages, sorts by eye, and cannot be mistaken for month-first.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    private static final Duration SOON = Duration.ofDays(1);

    private static final int MEGABYTE = 1_000_000;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Texts texts;

    /** {@code USD 1,234.50}. */
    public String money(Money amount) {
        NumberFormat digits = NumberFormat.getNumberInstance(language.getLocale());
        int fraction = amount.currency().getDefaultFractionDigits();
        digits.setMinimumFractionDigits(fraction);
        digits.setMaximumFractionDigits(fraction);
        return amount.currency() + " " + digits.format(new BigDecimal(amount.decimal()));
    }

    public String number(long count) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(count);
    }

    /** A file's size, rounded: {@code 690 kB}, {@code 1.4 MB}. */
    public String size(long bytes) {
        NumberFormat digits = NumberFormat.getNumberInstance(language.getLocale());
        if (bytes < MEGABYTE) {
            digits.setMaximumFractionDigits(0);
            return digits.format(BigDecimal.valueOf(bytes, 3)) + " kB";
        }
        digits.setMaximumFractionDigits(1);
        return digits.format(BigDecimal.valueOf(bytes, 6)) + " MB";
    }

    /** To the minute; nothing for null. */
    public String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(caller.zone()));
    }

    /** For programs, in the {@code datetime} attribute; nothing for null. */
    public String machineTime(Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    public boolean past(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    /** Whether that is over, or will be within a day. */
    public boolean soon(Instant instant) {
        return instant.isBefore(clock.instant().plus(SOON));
    }

    /** How long until then, or how long it is overdue: {@code in 3 d 4 h}, {@code 2 h late}. */
    public String left(Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline);
        return said(left.isNegative() ? "left.late" : "left.in", span(left.abs()));
    }

    /** A length of time in its two largest units. */
    public String span(Duration length) {
        long days = length.toDays();
        if (days > 0) {
            return said("span.days", days, length.toHoursPart());
        }
        if (length.toHours() > 0) {
            return said("span.hours", length.toHoursPart(), length.toMinutesPart());
        }
        if (length.toMinutes() > 0) {
            return said("span.minutes", length.toMinutesPart(), length.toSecondsPart());
        }
        return said("span.seconds", length.toSecondsPart());
    }

    /** How long something took, or has taken so far where {@code end} is null. */
    public String between(Instant start, Instant end) {
        return start == null ? "" : span(Duration.between(start, end == null ? clock.instant() : end));
    }

    /** The country's name for its ISO 3166 code. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.getLocale());
    }

    /** Why something was refused: the rule's sentence, with its instants in the viewer's time zone. */
    public String refusal(RuleViolation refused) {
        return refusal(refused.sentence(language.getLocale()));
    }

    /** The sentence of a rule, with its instants in the viewer's time zone. */
    public String refusal(String sentence) {
        return INSTANT.matcher(sentence).replaceAll(found -> time(Instant.parse(found.group())));
    }

    private String said(String key, Object... values) {
        return texts.fill(texts.getPortal().getString(key), values);
    }
}
