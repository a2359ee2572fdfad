package org.sellerport.platform.jobs;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives a node the run whose turn it is, one node after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Turns {

    @Inject
    private LeaseTable leases;

    /** The next run for a node that has so many places free; empty where none may begin. */
    public Optional<LeaseTable.Claim> next(String node, int free) {
        return leases.claim(node, free);
    }
}
