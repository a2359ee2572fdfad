package org.sellerport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.sellerport.platform.jobs.RunKeeper;

/** The report of an import goes with its run. */
@ApplicationScoped
class ImportRuns implements RunKeeper {

    @Inject
    private ImportTable imports;

    @Override
    public Set<Long> needed(Collection<Long> runs) {
        return Set.of();
    }

    @Override
    public void remove(Collection<Long> runs) {
        imports.remove(runs);
    }
}
