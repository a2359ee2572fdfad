package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.sellerport.platform.jobs.RunKeeper;

/** Keeps the runs whose files can still be downloaded; an export goes with its run. */
@ApplicationScoped
class ExportRuns implements RunKeeper {

    @Inject
    private ExportStore store;

    @Override
    public Set<Long> needed(Collection<Long> runs) {
        return store.withFile(runs);
    }

    /** A spool that is left is removed with the other orphans. */
    @Override
    public void remove(Collection<Long> runs) {
        store.remove(runs);
    }
}
