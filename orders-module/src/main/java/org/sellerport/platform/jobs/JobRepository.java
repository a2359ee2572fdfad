package org.sellerport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.platform.Sql;

/** The job repository of Jakarta Batch, read in its tables: the API answers partly from the memory of one node. */
@ApplicationScoped
class JobRepository {

    @Inject
    private Sql sql;

    /** The execution a restart has to name: the newest of the run's job instance, whoever made it. */
    Optional<Long> newestExecution(long run) {
        return sql.first("""
                select max(newest.jobexecid) as execution
                  from public.jb_executioninstancedata newest
                 where newest.jobinstanceid = (
                       select e.jobinstanceid from public.jb_executioninstancedata e
                         join orders.job_execution x on x.execution_id = e.jobexecid
                        where x.run_id = ? order by x.execution_id desc limit 1)
                having max(newest.jobexecid) is not null
                """, row -> row.getLong("execution"), run);
    }

    /** Brings a step's counts up to date; the repository itself does so only when the step ends. */
    void count(long stepExecution, JobConsole.Counts counts) {
        sql.update(
                """
                update public.jb_stepexecutioninstancedata
                   set readcount = ?, writecount = ?, filtercount = ?, commitcount = ?, rollbackcount = ?,
                       readskipcount = ?
                 where stepexecid = ?
                """,
                (int) counts.read(),
                (int) counts.written(),
                (int) counts.filtered(),
                (int) counts.commits(),
                (int) counts.rollbacks(),
                (int) counts.skipped(),
                stepExecution);
    }

    List<JobConsole.Execution> executions(long run) {
        Map<Long, List<JobConsole.Step>> steps = steps(run);
        return sql.list("""
                select x.*, e.batchstatus, e.exitstatus
                  from orders.job_execution x
                  left join public.jb_executioninstancedata e on e.jobexecid = x.execution_id
                 where x.run_id = ? order by x.execution_id desc
                """, row -> execution(row, steps), run);
    }

    private static JobConsole.Execution execution(ResultSet row, Map<Long, List<JobConsole.Step>> steps)
            throws SQLException {
        String english = row.getString("reason");
        long id = row.getLong("execution_id");
        return new JobConsole.Execution(
                id,
                row.getString("node"),
                row.getString("batchstatus"),
                row.getString("exitstatus"),
                english == null ? null : new JobReason(english, row.getString("reason_zh"), row.getString("detail")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"),
                steps.getOrDefault(id, List.of()));
    }

    private Map<Long, List<JobConsole.Step>> steps(long run) {
        Map<Long, List<JobConsole.Step>> byExecution = new LinkedHashMap<>();
        sql.list(
                """
                select s.*,
                       (s.readcount / greatest(0.001, extract(epoch from
                           coalesce(s.endtime, clock_timestamp()) - s.starttime)))::bigint as per_second
                  from public.jb_stepexecutioninstancedata s
                  join orders.job_execution x on x.execution_id = s.jobexecid
                 where x.run_id = ? order by s.stepexecid
                """,
                row -> byExecution
                        .computeIfAbsent(row.getLong("jobexecid"), execution -> new ArrayList<>())
                        .add(step(row)),
                run);
        return byExecution;
    }

    private static JobConsole.Step step(ResultSet row) throws SQLException {
        return new JobConsole.Step(
                row.getString("stepname"),
                row.getString("batchstatus"),
                row.getString("exitstatus"),
                new JobConsole.Counts(
                        row.getLong("readcount"),
                        row.getLong("writecount"),
                        row.getLong("filtercount"),
                        row.getLong("readskipcount") + row.getLong("processskipcount") + row.getLong("writeskipcount"),
                        row.getLong("commitcount"),
                        row.getLong("rollbackcount")),
                row.getLong("per_second"),
                Sql.instant(row, "starttime"),
                Sql.instant(row, "endtime"));
    }
}
