package org.sellerport.scorecard.api;

import java.util.Locale;

/**
 * What follows from a level.
 *
 * @param code stable, such as {@code listing-stop}
 */
public record Penalty(Level level, String code, String english, String chinese) {

    /** The sentence for people. */
    public String text(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }
}
