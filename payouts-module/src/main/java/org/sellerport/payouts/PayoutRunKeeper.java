package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.sellerport.platform.jobs.RunKeeper;

/** Removes with old runs what payouts keep of them. */
@ApplicationScoped
class PayoutRunKeeper implements RunKeeper {

    @Inject
    private PayoutRunTable table;

    @Override
    public Set<Long> needed(Collection<Long> runs) {
        return Set.of();
    }

    @Override
    public void remove(Collection<Long> runs) {
        table.remove(runs);
    }
}
