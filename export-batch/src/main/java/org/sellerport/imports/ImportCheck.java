package org.sellerport.imports;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.sellerport.imports.api.FileEmpty;
import org.sellerport.imports.api.OrderImports.Outcome;
import org.sellerport.platform.jobs.CurrentRun;

/** Reads the file once to its end, so that a damaged one is refused before anything of it is taken. */
@Named
@Dependent
public class ImportCheck implements Batchlet {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportFile file;

    @Inject
    private ImportTable imports;

    private volatile boolean stopped;

    @Override
    public String process() throws IOException {
        run.result(ImportResult.of(new Outcome(0, 0, 0, 0, 0)));
        long lines = 0;
        try (LineSource source = file.open(LineSource.Position.START)) {
            while (!stopped && source.next().isPresent()) {
                lines++;
            }
        }
        if (!stopped && lines == 0) {
            throw new FileEmpty();
        }
        run.progress(0, lines);
        imports.hasLines(run.id(), lines);
        return null;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
