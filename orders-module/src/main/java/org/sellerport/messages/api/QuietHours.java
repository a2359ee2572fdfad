package org.sellerport.messages.api;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sellerport.kernel.RuleViolation;

/** It is not day where the buyer lives (domain page, rules worth their own test). */
public final class QuietHours extends RuleViolation {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

    /** With the moment from which it is day, by the buyer's clock. */
    public QuietHours(ZonedDateTime next) {
        super(Kind.STATE, "quiet-hours", said(next));
    }

    static String said(ZonedDateTime moment) {
        return TIME.format(moment);
    }
}
