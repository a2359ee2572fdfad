package org.sellerport.exports;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sellerport.exports.api.ExportSheet;

/** Reads a list of an export, packet by packet, from where the export stands; a list that is not wanted has no rows. */
@Named("exportReader")
@Dependent
class ListReader extends AbstractItemReader {

    @Inject
    @BatchProperty(name = "list")
    private String list;

    @Inject
    private CurrentExport export;

    @Inject
    private ExportLoop loop;

    private RowPump pump;

    /** The export itself knows where it stands: what the batch runtime keeps is not asked. */
    @Override
    public void open(Serializable checkpoint) {
        ExportRecord kept = export.kept();
        ExportSheet wanted = ExportSheet.valueOf(list);
        if (kept.task().content().sheets().contains(wanted)) {
            pump = loop.begin(kept.task(), wanted, kept.readFrom(), kept.stand().positionIn(wanted));
        }
    }

    @Override
    public Packet readItem() {
        return pump == null ? null : pump.next().orElse(null);
    }

    @Override
    public void close() {
        if (pump != null) {
            pump.close();
        }
    }
}
