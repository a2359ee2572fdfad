package org.sellerport.imports;

import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;

/** Takes files of history in, and answers what came of them. */
@Stateless
@Local(OrderImports.class)
public class ImportDesk implements OrderImports {

    static final String FILE = "file";

    @EJB
    private JobRuns runs;

    @Inject
    private ImportTable imports;

    @Inject
    private Spool spool;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Spooled receive(InputStream upload) {
        return spool.write(upload);
    }

    @Override
    public JobRun begin(Spooled file) {
        JobRun run = runs.enqueue(JOB, Optional.empty(), Map.of(FILE, file.file()));
        imports.add(run.id(), file);
        return run;
    }

    @Override
    public Optional<JobRun> find(long id) {
        return runs.find(id).filter(run -> run.job().equals(JOB));
    }

    @Override
    public Optional<Outcome> outcome(long id) {
        return imports.outcome(id);
    }

    @Override
    public List<Remark> remarks(long id, long afterLine, int limit) {
        return imports.remarks(id, afterLine, limit);
    }
}
