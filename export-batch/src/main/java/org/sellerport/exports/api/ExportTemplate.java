package org.sellerport.exports.api;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * A content that a seller exports again and again.
 *
 * @param name of at most {@value #LONGEST_NAME} characters, the seller's only one
 * @param changedBy the login of whoever made or last changed it
 * @param schedule when it is made by itself, if it is
 */
public record ExportTemplate(
        long id,
        SellerId seller,
        String name,
        ExportContent content,
        String changedBy,
        Instant changedAt,
        Optional<Schedule> schedule) {

    public static final int LONGEST_NAME = 80;

    /**
     * When a template is made by itself.
     *
     * @param mail whom the outcome is told by e-mail, if anybody
     * @param setBy the login of whoever set it up; its exports are asked for in that name
     * @param dueAt when it is due next
     * @param takenAt when it was last made or refused; null before the first time
     * @param lastExport the run that was asked for then; empty before the first time, or where it was refused
     * @param refusal why nothing was asked for the last time; null where it was
     */
    public record Schedule(
            Timing timing,
            Optional<String> mail,
            String setBy,
            Instant dueAt,
            Instant takenAt,
            Optional<Long> lastExport,
            Reason refusal) {}

    /** A sentence for people. */
    public record Reason(String english, String chinese) {

        /** The sentence in a language; English where there is no translation. */
        public String in(Locale language) {
            return language.getLanguage().equals("zh") ? chinese : english;
        }
    }
}
