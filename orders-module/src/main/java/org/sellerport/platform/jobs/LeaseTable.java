package org.sellerport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.platform.Sql;

/**
 * Who works on which run. At any time a run has at most one holder whose writes count: each claim takes a higher
 * fencing token, and time is the database's. Every statement here is atomic by itself.
 */
@ApplicationScoped
class LeaseTable {

    /** A run that this node may start now. */
    record Claim(long run, String job, long fence, Map<String, String> parameters) {}

    /** A run that this node still holds. */
    record Held(long run, long fence, boolean stopRequested) {}

    /** How many runs of one seller are worked on at once, on all nodes together. */
    private static final int MOST_AT_ONCE = 2;

    @Inject
    private Sql sql;

    /**
     * Takes the run that is next: of the owner for whom the fewest run now, on all nodes, and of his the oldest. Nobody
     * has more than {@value #MOST_AT_ONCE} at once, and the last free place of a node is kept for an owner who has none
     * running; so one who asks for a hundred long ones delays another's short one by no more than a turn.
     *
     * <p>A run that ran before waits until the job repository has closed its last execution, and a moment more: a node
     * forgets an execution only after it has written its end.
     *
     * <p>In a transaction, see {@link Turns}.
     *
     * @param free how many more the node can take, at least 1
     */
    Optional<Claim> claim(String node, int free) {
        // What runs is counted: of two nodes at once the second has to count what the first has taken.
        sql.first("select pg_advisory_xact_lock(hashtextextended('orders.job_run claim', 0))", row -> true);
        return sql.first("""
                with busy as (
                  select owner, count(*) as runs from orders.job_run where state = 'RUNNING' group by owner),
                next as (
                  select r.id from orders.job_run r left join busy b on b.owner is not distinct from r.owner
                   where r.state = 'QUEUED' and (r.ended_at is null or r.ended_at < clock_timestamp() - interval '1 second')
                     and (b.runs is null or (? > 1 and (r.owner is null or b.runs < ?)))
                     and not exists (select 1 from orders.job_execution x
                                       join public.jb_executioninstancedata e on e.jobexecid = x.execution_id
                                      where x.run_id = r.id and e.batchstatus in ('STARTED', 'STARTING', 'STOPPING'))
                   order by coalesce(b.runs, 0), r.id for update of r skip locked limit 1),
                claimed as (
                  update orders.job_run r
                     set state = 'RUNNING', fence = r.fence + 1, ended_at = null,
                         started_at = coalesce(r.started_at, clock_timestamp())
                    from next where r.id = next.id
                  returning r.id, r.job, r.fence, r.parameters),
                leased as (
                  insert into orders.job_lease (run_id, node, fence, until)
                  select id, ?, fence, clock_timestamp() + interval '30 seconds' from claimed
                  on conflict (run_id) do update
                     set node = excluded.node, fence = excluded.fence, until = excluded.until, stop_requested = false)
                select * from claimed
                """, LeaseTable::claimed, free, MOST_AT_ONCE, node);
    }

    private static Claim claimed(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getString("job"),
                row.getLong("fence"),
                RunTable.parameters(row.getString("parameters")));
    }

    /** Prolongs the leases of runs that are alive on this node, and says what is asked of them. */
    List<Held> renew(String node, Collection<Long> runs) {
        return sql.list(
                """
                update orders.job_lease set until = clock_timestamp() + interval '30 seconds'
                 where node = ? and run_id = any (?) returning run_id, fence, stop_requested
                """,
                row -> new Held(row.getLong("run_id"), row.getLong("fence"), row.getBoolean("stop_requested")),
                node,
                runs);
    }

    /** Ties a batch execution to its run; false if somebody else has taken the run over. */
    boolean begin(long execution, long run, long fence, String node) {
        return sql.update("""
                        insert into orders.job_execution (execution_id, run_id, fence, node, state, started_at)
                        select ?, id, fence, ?, 'RUNNING', clock_timestamp()
                          from orders.job_run where id = ? and fence = ? and state = 'RUNNING'
                        """, execution, node, run, fence) == 1;
    }

    /** Keeps why an execution fails; the first reason is the one that counts. */
    void note(long execution, JobReason reason) {
        sql.update("""
                update orders.job_execution set reason = ?, reason_zh = ?, detail = ?
                 where execution_id = ? and reason is null
                """, reason.english(), reason.chinese(), reason.detail(), execution);
    }

    /** Closes an execution and, unless the run was taken over meanwhile, the run with it. */
    void end(long execution, long run, long fence, JobState state) {
        if (state == JobState.FAILED) {
            note(execution, JobReason.of(new JobBroke()));
        }
        sql.update("""
                with closed as (
                  update orders.job_execution set state = ?, ended_at = clock_timestamp()
                   where execution_id = ? and state = 'RUNNING' returning reason, reason_zh),
                freed as (
                  delete from orders.job_lease where run_id = ? and fence = ?)
                update orders.job_run
                   set state = ?, ended_at = clock_timestamp(),
                       error = (select reason from closed), error_zh = (select reason_zh from closed)
                 where id = ? and fence = ? and state = 'RUNNING'
                """, state, execution, run, fence, state, run, fence);
    }

    /** Closes a run that never became an execution. */
    void endUnstarted(long run, long fence, JobState state, JobReason reason) {
        sql.update(
                """
                with freed as (delete from orders.job_lease where run_id = ? and fence = ?)
                update orders.job_run set state = ?, ended_at = clock_timestamp(), error = ?, error_zh = ?
                 where id = ? and fence = ? and state = 'RUNNING'
                """,
                run,
                fence,
                state,
                reason == null ? null : reason.english(),
                reason == null ? null : reason.chinese(),
                run,
                fence);
    }

    /** Which of this node's executions works on a run, once it has begun. */
    Optional<Long> execution(long run, long fence) {
        return sql.first(
                "select execution_id from orders.job_execution where run_id = ? and fence = ?",
                row -> row.getLong("execution_id"),
                run,
                fence);
    }
}
