package org.sellerport.platform.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * This node's part in the work: every second it prolongs its leases, passes on what is to be stopped, and starts what
 * waits. The timer only wakes it up; everything it acts on stands in the database.
 *
 * <p>Outside transactions throughout: the batch runtime would start a job although its transaction rolls back.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobNode {

    private static final Logger LOG = Logger.getLogger(JobNode.class.getName());
    private static final long EVERY_MILLIS = 1_000;
    private static final int RECOVERY_EVERY_TICKS = 5;
    /** As many as the executor concurrent/sellerport-batch has threads. */
    private static final int CAPACITY = 4;

    private final Set<Long> stopping = new HashSet<>();
    private long ticks;
    private boolean recovered;
    private boolean failing;

    @Resource
    private TimerService timers;

    @Inject
    private Turns turns;

    @Inject
    private LeaseTable leases;

    @Inject
    private HeldRuns held;

    @Inject
    private JobRepository repository;

    @Inject
    private Recovery recovery;

    @PostConstruct
    void wakeRegularly() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    /** Looks after this node's runs and takes new ones. A failure is logged once and tried again at the next turn. */
    @Timeout
    public void work() {
        try {
            recover();
            renew();
            startWaiting();
            failing = false;
        } catch (RuntimeException failure) {
            LOG.log(failing ? Level.FINE : Level.SEVERE, "Jobs cannot be looked after; trying again", failure);
            failing = true;
        }
    }

    private void recover() {
        List<Long> lost = List.of();
        if (!recovered && isAlone()) {
            lost = recovery.recoverAlone(held.node());
        } else if (ticks++ % RECOVERY_EVERY_TICKS == 0) {
            lost = recovery.recover();
        }
        recovered = true;
        if (!lost.isEmpty()) {
            LOG.log(Level.WARNING, "Job runs {0} were interrupted by a stopped server and can be restarted", lost);
        }
    }

    private static boolean isAlone() {
        String members = System.getenv("SELLERPORT_CLUSTER_MEMBERS");
        return members == null || members.isBlank();
    }

    private void renew() {
        Set<Long> alive = held.all();
        stopping.retainAll(alive);
        if (alive.isEmpty()) {
            return;
        }
        for (LeaseTable.Held lease : leases.renew(held.node(), alive)) {
            if (lease.stopRequested() && !stopping.contains(lease.run())) {
                leases.execution(lease.run(), lease.fence()).ifPresent(execution -> stop(lease.run(), execution));
            }
        }
    }

    private void stop(long run, long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
            stopping.add(run);
        } catch (JobExecutionNotRunningException over) {
            LOG.log(Level.FINE, "Run {0} ended before it could be stopped", run);
        }
    }

    private void startWaiting() {
        while (held.all().size() < CAPACITY) {
            Optional<LeaseTable.Claim> claim =
                    turns.next(held.node(), CAPACITY - held.all().size());
            if (claim.isEmpty()) {
                return;
            }
            start(claim.get());
        }
    }

    private void start(LeaseTable.Claim claim) {
        held.add(claim.run());
        try {
            JobOperator operator = BatchRuntime.getJobOperator();
            Properties parameters = CurrentRun.parametersOf(claim);
            repository
                    .newestExecution(claim.run())
                    .ifPresentOrElse(
                            newest -> operator.restart(newest, parameters),
                            () -> operator.start(claim.job(), parameters));
        } catch (JobExecutionAlreadyCompleteException complete) {
            held.remove(claim.run());
            leases.endUnstarted(claim.run(), claim.fence(), JobState.COMPLETED, null);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "Run " + claim.run() + " could not be started", failure);
            held.remove(claim.run());
            leases.endUnstarted(claim.run(), claim.fence(), JobState.FAILED, JobReason.of(failure));
        }
    }
}
