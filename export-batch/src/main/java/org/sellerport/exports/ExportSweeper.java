package org.sellerport.exports;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;

/** Removes files that a crash left behind: of an attempt that never counted, or of a spool already printed. */
@Singleton
public class ExportSweeper {

    private static final Logger LOG = Logger.getLogger(ExportSweeper.class.getName());

    @Inject
    private ExportStore store;

    @Inject
    private ExportFolder folder;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() throws IOException {
        List<String> orphans = new ArrayList<>(folder.untouchedSince(store.longAgo()));
        Set<String> known = new HashSet<>(store.known(
                orphans.stream().map(ExportFolder::spoolOf).distinct().toList()));
        orphans.removeIf(orphan -> known.contains(ExportFolder.spoolOf(orphan)));
        for (String orphan : orphans) {
            folder.discard(orphan);
            LOG.info(() -> "Removed the left-over export file " + orphan);
        }
    }
}
