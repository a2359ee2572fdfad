package org.sellerport.imports;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Reads a line as an order. A bad line goes on as well: its rejection has to be kept. */
@Named
@Dependent
public class ImportProcessor implements ItemProcessor {

    private final LineParser parser = new LineParser();

    @Override
    public Object processItem(Object line) {
        return parser.parse((LineSource.Line) line);
    }
}
