package org.sellerport.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.sellerport.imports.api.FileMissing;
import org.sellerport.platform.jobs.CurrentRun;

/** The spooled file of the import that an artifact works for. */
@Dependent
class ImportFile {

    @Inject
    private CurrentRun run;

    @Inject
    private Spool spool;

    LineSource open(LineSource.Position from) throws IOException {
        String name = run.parameter(ImportDesk.FILE).orElseThrow();
        try {
            return LineSource.open(spool.file(name), from);
        } catch (NoSuchFileException gone) {
            throw new FileMissing(name);
        }
    }
}
