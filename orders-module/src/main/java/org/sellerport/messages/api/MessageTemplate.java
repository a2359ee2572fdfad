package org.sellerport.messages.api;

import java.util.List;

/**
 * A text with placeholders.
 *
 * @param language one of {@link #LANGUAGES}
 * @param subject of an e-mail, otherwise null
 * @param own whether it is the seller's own, not what he was given to begin with
 */
public record MessageTemplate(
        Purpose purpose, ReminderChannel channel, String language, String subject, String body, boolean own) {

    /** The languages there are texts in; a buyer with another one is written to in his country's, or in English. */
    public static final List<String> LANGUAGES = List.of("en", "zh", "pt", "es", "fr", "ru", "de", "ja");

    /** What can stand in braces. */
    public static final List<String> PLACEHOLDERS = List.of("buyer", "order", "amount", "deadline", "shop");

    /** The most characters of a subject, and of a body. */
    public static final int LONGEST_SUBJECT = 200;

    public static final int LONGEST_BODY = 3_000;

    public enum Purpose {
        PAYMENT_REMINDER,
        REASON_CORRECTION
    }
}
