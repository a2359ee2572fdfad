package org.sellerport.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sellerport.reconciliation.api.Reconciliations;
import org.sellerport.web.accounts.Caller;

/** How many differences are open, for the alarm in the header of every operator's page. */
@Named
@RequestScoped
public class OpenDifferences {

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Caller caller;

    private Long count;

    /** Open differences; 0 for who is no operator. */
    public long getCount() {
        if (count == null) {
            count = caller.isOperator() ? reconciliations.open() : 0;
        }
        return count;
    }
}
