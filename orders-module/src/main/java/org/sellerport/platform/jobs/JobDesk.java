package org.sellerport.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;

/** Takes what is asked of jobs, in the caller's transaction, and wakes this node when it commits. */
@Stateless
@Local({JobRuns.class, JobConsole.class})
public class JobDesk implements JobRuns, JobConsole {

    @Inject
    private RunTable runs;

    @Inject
    private JobRepository repository;

    @Inject
    private Purge purge;

    @Inject
    private WakeUp wakeUp;

    @Resource
    private SessionContext session;

    @Override
    public JobRun enqueue(String job, Optional<SellerId> owner, Map<String, String> parameters) {
        return enqueue(job, owner, session.getCallerPrincipal().getName(), parameters);
    }

    @Override
    public JobRun enqueue(String job, Optional<SellerId> owner, String askedBy, Map<String, String> parameters) {
        JobRun run = runs.add(job, owner, askedBy, parameters);
        wakeUp.afterCommit();
        return run;
    }

    @Override
    public long waiting(String job, SellerId owner) {
        return runs.waiting(job, owner);
    }

    @Override
    public Optional<JobRun> find(long id) {
        return runs.find(id);
    }

    @Override
    public void stop(long id) {
        if (!runs.stopQueued(id) && !runs.askToStop(id)) {
            throw refusal(id, JobNotStoppable::new);
        }
        wakeUp.afterCommit();
    }

    @Override
    public void restart(long id) {
        if (!runs.requeue(id)) {
            throw refusal(id, JobNotRestartable::new);
        }
        wakeUp.afterCommit();
    }

    @Override
    public void abandon(long id) {
        if (!runs.abandon(id)) {
            throw refusal(id, JobNotAbandonable::new);
        }
    }

    private RuleViolation refusal(long id, BiFunction<Long, JobState, RuleViolation> named) {
        return runs.find(id).map(run -> named.apply(id, run.state())).orElseGet(() -> new JobUnknown(id));
    }

    @Override
    public Page list(Filter filter, Optional<Long> after, int limit) {
        int size = Math.max(1, Math.min(limit, PAGE_LIMIT));
        List<JobRun> found = runs.list(filter, after, size + 1);
        return found.size() <= size
                ? new Page(found, Optional.empty())
                : new Page(
                        found.subList(0, size), Optional.of(found.get(size - 1).id()));
    }

    @Override
    public List<Execution> executions(long run) {
        return repository.executions(run);
    }

    @Override
    public long purgeable(int days) {
        return purge.purgeable(days);
    }

    @Override
    public long purge(int days) {
        return purge.purge(days);
    }
}
