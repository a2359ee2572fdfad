package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such hour in a week or month, or the schedule would cover more than three of them. */
public final class ScheduleInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ScheduleInvalid() {
        super(Kind.VALUE, "export-schedule-invalid");
    }
}
