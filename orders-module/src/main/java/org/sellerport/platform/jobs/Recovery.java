package org.sellerport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.platform.Sql;

/**
 * Finds what a crash left behind. A run whose holder is gone becomes failed, under a new fencing token so that the
 * holder, should it still be alive, can commit nothing more; and what the job repository keeps as running although
 * nobody runs it is closed, so that it can be restarted.
 */
@ApplicationScoped
class Recovery {

    /** Long enough for a node to close in the job repository what it has just closed in the run. */
    private static final int GRACE_SECONDS = 120;

    @Inject
    private Sql sql;

    /** When no other node can exist: every lease is a dead process's, and so is every open execution. */
    List<Long> recoverAlone(String node) {
        sql.update("update orders.job_lease set until = '-infinity' where node <> ?", node);
        List<Long> lost = failLost();
        closeOrphans(0);
        return lost;
    }

    /** When other nodes may be alive: only what no lease covers. */
    List<Long> recover() {
        List<Long> lost = failLost();
        closeOrphans(GRACE_SECONDS);
        return lost;
    }

    private List<Long> failLost() {
        JobReason interrupted = JobReason.of(new JobInterrupted());
        return sql.list(
                """
                with lost as (
                  select r.id, x.execution_id, coalesce(e.batchstatus = 'COMPLETED', false) as finished
                    from orders.job_run r
                    left join orders.job_lease l on l.run_id = r.id
                    left join orders.job_execution x on x.run_id = r.id and x.state = 'RUNNING'
                    left join public.jb_executioninstancedata e on e.jobexecid = x.execution_id
                   where r.state = 'RUNNING' and (l.until is null or l.until < clock_timestamp())
                     for update of r skip locked),
                freed as (
                  delete from orders.job_lease l using lost where l.run_id = lost.id),
                closed as (
                  update orders.job_execution x
                     set state = case when finished then 'COMPLETED' else 'FAILED' end, ended_at = clock_timestamp(),
                         reason = case when finished then x.reason else coalesce(x.reason, ?) end,
                         reason_zh = case when finished then x.reason_zh else coalesce(x.reason_zh, ?) end
                    from lost where x.execution_id = lost.execution_id)
                update orders.job_run r
                   set state = case when finished then 'COMPLETED' else 'FAILED' end, fence = r.fence + 1,
                       ended_at = clock_timestamp(), error = case when finished then null else ? end,
                       error_zh = case when finished then null else ? end
                  from lost where r.id = lost.id
                returning r.id
                """,
                row -> row.getLong("id"),
                interrupted.english(),
                interrupted.chinese(),
                interrupted.english(),
                interrupted.chinese());
    }

    private void closeOrphans(int graceSeconds) {
        sql.update("""
                with orphan as (
                  select e.jobexecid, case when x.state in ('COMPLETED', 'STOPPED') then x.state else 'FAILED' end as ended
                    from public.jb_executioninstancedata e
                    left join orders.job_execution x on x.execution_id = e.jobexecid
                    left join orders.job_run r on r.id = x.run_id
                   where e.batchstatus in ('STARTED', 'STARTING', 'STOPPING')
                     and (x.state is null or x.state <> 'RUNNING')
                     and (x.fence < r.fence
                          or coalesce(x.ended_at, e.createtime) < clock_timestamp() - make_interval(secs => ?))),
                steps as (
                  update public.jb_stepexecutioninstancedata s
                     set batchstatus = ended, exitstatus = ended, endtime = clock_timestamp()
                    from orphan
                   where s.jobexecid = orphan.jobexecid and s.batchstatus in ('STARTED', 'STARTING', 'STOPPING'))
                update public.jb_executioninstancedata e
                   set batchstatus = ended, exitstatus = ended, endtime = clock_timestamp(),
                       updatetime = clock_timestamp()
                  from orphan where e.jobexecid = orphan.jobexecid
                """, graceSeconds);
    }
}
