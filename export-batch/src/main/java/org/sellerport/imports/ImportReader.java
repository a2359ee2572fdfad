package org.sellerport.imports;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Hands out the lines of the file, and remembers nothing but where the next one begins. */
@Named
@Dependent
public class ImportReader implements ItemReader {

    @Inject
    private ImportFile file;

    private LineSource source;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        source = file.open(
                checkpoint == null ? LineSource.Position.START : LineSource.Position.parse(checkpoint.toString()));
    }

    @Override
    public Object readItem() throws IOException {
        return source.next().orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return source.position().toString();
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}
