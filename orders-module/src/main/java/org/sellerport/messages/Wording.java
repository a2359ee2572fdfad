package org.sellerport.messages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sellerport.kernel.Money;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.TemplateInvalid;

/** Fills the placeholders of a text for one order. What is filled in is never read as a placeholder again. */
record Wording(Map<String, String> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]*)\\}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /** How an order reads to its buyer, in his language and by his clock. */
    static Wording of(HeldOrder order, String language, ZoneId zone) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> values = new HashMap<>();
        values.put("buyer", order.buyer().name());
        values.put("order", order.no().toString());
        values.put("amount", money(order.amount(), locale));
        values.put("deadline", order.payDue() == null ? "–" : time(order.payDue(), zone, locale));
        values.put("shop", order.shop());
        values.replaceAll((name, value) -> CONTROL.matcher(value).replaceAll(" "));
        return new Wording(values);
    }

    private static String money(Money amount, Locale locale) {
        NumberFormat digits = NumberFormat.getNumberInstance(locale);
        int fraction = amount.currency().getDefaultFractionDigits();
        digits.setMinimumFractionDigits(fraction);
        digits.setMaximumFractionDigits(fraction);
        return amount.currency() + " " + digits.format(new BigDecimal(amount.decimal()));
    }

    private static String time(Instant moment, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /** The same on one line, for a header. */
    String fillLine(String text) {
        return CONTROL.matcher(fill(text)).replaceAll(" ").strip();
    }

    static void check(MessageTemplate template) {
        boolean needsSubject = template.channel() == ReminderChannel.EMAIL;
        String subject = template.subject();
        if (needsSubject != (subject != null && !subject.isBlank())) {
            throw new TemplateInvalid("subject");
        }
        if (subject != null
                && (subject.length() > MessageTemplate.LONGEST_SUBJECT
                        || CONTROL.matcher(subject).find())) {
            throw new TemplateInvalid("subject");
        }
        if (template.body() == null
                || template.body().isBlank()
                || template.body().length() > MessageTemplate.LONGEST_BODY) {
            throw new TemplateInvalid("body");
        }
        check(subject == null ? "" : subject);
        check(template.body());
    }

    /** Throws {@link TemplateInvalid} where something in braces is no placeholder. */
    static void check(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!MessageTemplate.PLACEHOLDERS.contains(found.group(1))) {
                throw new TemplateInvalid(found.group());
            }
        }
    }
}
