package org.sellerport.exports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Enters that files are kept no longer; committed before anybody deletes one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Expiry {

    @Inject
    private Clock clock;

    @Inject
    private Retention retention;

    @Inject
    private ExportStore store;

    /** What the files are called that have expired with this call; of two nodes at once, one is told of each. */
    public List<String> expire() {
        Instant now = clock.instant();
        return store.expire(retention.oldest(now), now);
    }
}
