package org.sellerport.platform.jobs;

import java.util.Collection;
import java.util.Set;

/**
 * What a feature keeps beside the runs of its job: a bean of whichever feature has such. Runs belong to the feature as
 * long as it needs them, and go together with what belongs to them.
 */
public interface RunKeeper {

    /** Those of the runs that must stay, because somebody can still use what they made. */
    Set<Long> needed(Collection<Long> runs);

    /** Removes what belongs to runs, in the transaction that removes them. */
    void remove(Collection<Long> runs);
}
