package org.sellerport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sellerport.platform.Sql;

/** Removes runs that ended long ago, with all that the job repository keeps of them. */
@ApplicationScoped
class Purge {

    private static final String ENDED = """
            select id from orders.job_run
             where state in ('STOPPED', 'COMPLETED', 'FAILED', 'ABANDONED')
               and ended_at < clock_timestamp() - make_interval(days => ?)
             order by id""";

    /** From the outside in, as the keys refer to each other; each finds its rows by the runs alone. */
    private static final List<String> STATEMENTS = List.of(
            """
            delete from public.jb_stepstatus s using public.jb_stepexecutioninstancedata p, orders.job_execution x
             where s.id = p.stepexecid and p.jobexecid = x.execution_id and x.run_id = any (?)""",
            """
            delete from public.jb_checkpointdata c
             where split_part(c.id, ',', 1) in (
                   select e.jobinstanceid::text from public.jb_executioninstancedata e
                     join orders.job_execution x on x.execution_id = e.jobexecid where x.run_id = any (?))""",
            """
            delete from public.jb_stepexecutioninstancedata p using orders.job_execution x
             where p.jobexecid = x.execution_id and x.run_id = any (?)""",
            """
            delete from public.jb_executioninstancedata e using orders.job_execution x
             where e.jobexecid = x.execution_id and x.run_id = any (?)""",
            "delete from orders.job_execution where run_id = any (?)",
            "delete from orders.job_lease where run_id = any (?)",
            "delete from orders.job_run where id = any (?)");

    @Inject
    private Sql sql;

    @Any
    @Inject
    private Instance<RunKeeper> keepers;

    long purgeable(int days) {
        return removable(days, "").size();
    }

    /** In the caller's transaction. Of two at once, each removes what the other does not. */
    long purge(int days) {
        List<Long> runs = removable(days, " for update skip locked");
        if (runs.isEmpty()) {
            return 0;
        }
        keepers.forEach(keeper -> keeper.remove(runs));
        List<Long> instances = instances(runs);
        STATEMENTS.forEach(statement -> sql.update(statement, runs));
        sql.update("delete from public.jb_jobinstancedata where jobinstanceid = any (?::bigint[])", instances);
        return runs.size();
    }

    private List<Long> instances(List<Long> runs) {
        return sql.list("""
                select distinct e.jobinstanceid from public.jb_executioninstancedata e
                  join orders.job_execution x on x.execution_id = e.jobexecid where x.run_id = any (?)""", row -> row.getLong(1), runs);
    }

    private List<Long> removable(int days, String locked) {
        if (days < JobConsole.PURGE_FROM_DAYS || days > JobConsole.PURGE_TO_DAYS) {
            throw new IllegalArgumentException("Runs are purged by an age of " + JobConsole.PURGE_FROM_DAYS + " to "
                    + JobConsole.PURGE_TO_DAYS + " days");
        }
        List<Long> ended = sql.list(ENDED + locked, row -> row.getLong("id"), days);
        Set<Long> needed = new HashSet<>();
        if (ended.isEmpty()) {
            return ended;
        }
        keepers.forEach(keeper -> needed.addAll(keeper.needed(ended)));
        return ended.stream()
                .filter(run -> !needed.contains(run))
                .limit(JobConsole.PURGE_LIMIT)
                .toList();
    }
}
