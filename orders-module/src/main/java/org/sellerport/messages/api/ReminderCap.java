package org.sellerport.messages.api;

import java.time.ZonedDateTime;
import org.sellerport.kernel.RuleViolation;

/** A buyer is reminded at most once a day on each channel, by his own calendar (domain page, rules worth their own test). */
public final class ReminderCap extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** With the moment from which it is possible again, by the buyer's clock. */
    public ReminderCap(ZonedDateTime next) {
        super(Kind.STATE, "reminder-cap", QuietHours.said(next));
    }
}
