package org.sellerport.payouts;

import java.time.Duration;
import java.time.Instant;
import org.sellerport.platform.calendar.WorkingDays;

/**
 * How long what concerns payouts may take.
 *
 * @param verification from receipt until the operator gets it
 * @param decision how long he has then
 * @param releaseDays working days from the verification to the release
 */
record PayoutTerms(Duration verification, Duration decision, int releaseDays, WorkingDays workingDays) {

    Instant releaseAfter(Instant verified) {
        return workingDays.after(verified, releaseDays);
    }
}
