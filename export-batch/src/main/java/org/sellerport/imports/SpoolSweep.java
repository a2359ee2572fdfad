package org.sellerport.imports;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;

/** Deletes uploads that no import will read again. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpoolSweep {

    private static final Duration AT_LEAST_KEPT = Duration.ofHours(1);

    @Inject
    private Spool spool;

    @Inject
    private ImportTable imports;

    @EJB
    private JobRuns runs;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        // Not the application's clock, which can be moved in a demo: an upload under way would look old.
        for (String file : spool.untouchedSince(imports.databaseTime().minus(AT_LEAST_KEPT))) {
            if (!isNeeded(file)) {
                spool.delete(file);
            }
        }
    }

    private boolean isNeeded(String file) {
        Optional<JobRun> run = imports.owner(file).flatMap(runs::find);
        return run.isPresent()
                && switch (run.get().state()) {
                    case QUEUED, RUNNING, STOPPED, FAILED -> true;
                    case COMPLETED, ABANDONED -> false;
                };
    }
}
