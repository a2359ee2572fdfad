package org.sellerport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** The runs as rows. Each change of state is one conditional statement, so that of two at once one finds it done. */
@ApplicationScoped
class RunTable {

    @Inject
    private Sql sql;

    JobRun add(String job, Optional<SellerId> owner, String askedBy, Map<String, String> parameters) {
        return sql.first(
                        """
                        insert into orders.job_run (job, owner, asked_by, parameters, state, created_at)
                        values (?, ?, ?, ?, 'QUEUED', clock_timestamp()) returning *, null::text as node
                        """, RunTable::read, job, owner.map(SellerId::value).orElse(null), askedBy, written(parameters))
                .orElseThrow();
    }

    Optional<JobRun> find(long id) {
        return sql.first("""
                select r.*, l.node from orders.job_run r left join orders.job_lease l on l.run_id = r.id
                 where r.id = ?""", RunTable::read, id);
    }

    List<JobRun> list(JobConsole.Filter filter, Optional<Long> after, int limit) {
        String owner = filter.owner().map(SellerId::value).orElse(null);
        String state = filter.state().map(JobState::name).orElse(null);
        String job = filter.job().orElse(null);
        return sql.list("""
                select r.*, l.node from orders.job_run r left join orders.job_lease l on l.run_id = r.id
                 where r.id < ? and (?::text is null or r.job = ?) and (?::text is null or r.state = ?)
                   and (?::text is null or r.owner = ?)
                 order by r.id desc limit ?
                """, RunTable::read, after.orElse(Long.MAX_VALUE), job, job, state, state, owner, owner, limit);
    }

    long waiting(String job, SellerId owner) {
        return sql.first(
                        "select count(*) as runs from orders.job_run where owner = ? and job = ? and state = 'QUEUED'",
                        row -> row.getLong("runs"),
                        owner.value(),
                        job)
                .orElseThrow();
    }

    /** Ends a run that no node has taken yet. */
    boolean stopQueued(long id) {
        return changed("""
                update orders.job_run set state = 'STOPPED', ended_at = clock_timestamp()
                 where id = ? and state = 'QUEUED'
                """, id);
    }

    /** Leaves word for the node that works on a run. */
    boolean askToStop(long id) {
        return changed("update orders.job_lease set stop_requested = true where run_id = ?", id);
    }

    boolean requeue(long id) {
        return changed("""
                update orders.job_run set state = 'QUEUED', error = null, error_zh = null
                 where id = ? and state in ('STOPPED', 'FAILED')
                """, id);
    }

    boolean abandon(long id) {
        return changed(
                "update orders.job_run set state = 'ABANDONED' where id = ? and state in ('STOPPED', 'FAILED')", id);
    }

    boolean progress(long id, long fence, long done, long total) {
        return changed("""
                update orders.job_run set done = ?, total = ?
                 where id = ? and fence = ? and state = 'RUNNING'
                """, done, total, id, fence);
    }

    boolean result(long id, long fence, JsonObject result) {
        return changed(
                "update orders.job_run set result = ? where id = ? and fence = ? and state = 'RUNNING'",
                result.toString(),
                id,
                fence);
    }

    private boolean changed(String statement, Object... values) {
        return sql.update(statement, values) == 1;
    }

    private static JobRun read(ResultSet row) throws SQLException {
        return new JobRun(
                row.getLong("id"),
                row.getString("job"),
                Optional.ofNullable(row.getString("owner")).map(SellerId::new),
                row.getString("asked_by"),
                parameters(row.getString("parameters")),
                JobState.valueOf(row.getString("state")),
                row.getString("node"),
                row.getLong("done"),
                row.getLong("total"),
                object(row.getString("result")),
                reason(row),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"));
    }

    private static JobReason reason(ResultSet row) throws SQLException {
        String english = row.getString("error");
        return english == null ? null : new JobReason(english, row.getString("error_zh"), null);
    }

    static Map<String, String> parameters(String json) {
        Map<String, String> parameters = new TreeMap<>();
        object(json).forEach((name, value) -> parameters.put(name, ((JsonString) value).getString()));
        return parameters;
    }

    private static String written(Map<String, String> parameters) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(parameters).forEach(json::add);
        return json.build().toString();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
