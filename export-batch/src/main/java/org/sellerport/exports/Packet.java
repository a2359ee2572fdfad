package org.sellerport.exports;

import java.util.List;
import org.sellerport.platform.jobs.ItemBundle;

/** Some rows that were read together, as {@link CopiedRow} looks at them. */
record Packet(List<byte[]> rows) implements ItemBundle {

    @Override
    public int items() {
        return rows.size();
    }
}
