package org.sellerport.orders;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Wakes the folding of counters now and then; on every node, which does no harm. */
@Singleton
public class TallyFolding {

    @Inject
    private Tallies tallies;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void wake() {
        tallies.fold();
    }
}
