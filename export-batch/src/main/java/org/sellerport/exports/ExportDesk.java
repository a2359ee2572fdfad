package org.sellerport.exports;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.exports.ExportRecord.StoredFile;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportFile;
import org.sellerport.exports.api.ExportNotReady;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.ExportUnknown;
import org.sellerport.exports.api.Exports;
import org.sellerport.exports.api.LegalPeriod;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;

/** Takes requests for exports and answers for them. */
@Stateless
@Local(Exports.class)
public class ExportDesk implements Exports {

    static final String SELLER = "seller";

    @Inject
    private Clock clock;

    @Inject
    private Sellers sellers;

    @Inject
    private JobRuns runs;

    @Inject
    private ExportStore store;

    @Inject
    private ExportFolder folder;

    @Override
    public Export enqueue(SellerId seller, ExportRequest request) {
        ExportTask wanted = wanted(sellers.seller(seller), request);
        store.lock(seller);
        return inTheMaking(wanted).orElseGet(() -> begin(wanted));
    }

    private ExportTask wanted(Seller seller, ExportRequest request) {
        LocalDate today = LocalDate.now(clock.withZone(seller.zone()));
        Period period = LegalPeriod.of(request.from(), request.to(), today);
        Edition edition = new Edition(request.content().language(), seller.zone());
        return new ExportTask(seller.id(), 0, period, edition, request.content(), ExportFolder.newSpoolName());
    }

    private Optional<Export> inTheMaking(ExportTask wanted) {
        return store.unfinishedTwins(wanted).stream()
                .map(this::withRun)
                .filter(export -> export.run().state().isStoppable())
                .findFirst();
    }

    private Export begin(ExportTask wanted) {
        JobRun run = runs.enqueue(
                JOB,
                Optional.of(wanted.seller()),
                Map.of(SELLER, wanted.seller().value()));
        store.add(wanted.as(run.id()));
        return find(wanted.seller(), run.id());
    }

    @Override
    public Page list(SellerId seller, Optional<Long> before, int limit) {
        if (limit < 1 || limit > PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + PAGE_LIMIT + " exports");
        }
        List<Export> found = store.list(seller, before.orElse(Long.MAX_VALUE), limit + 1).stream()
                .map(this::withRun)
                .toList();
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        return new Page(
                found.subList(0, limit), Optional.of(found.get(limit - 1).id()));
    }

    @Override
    public Export find(SellerId seller, long id) {
        return withRun(require(seller, id));
    }

    @Override
    public ExportFile open(SellerId seller, long id) {
        ExportRecord kept = require(seller, id);
        Export export = withRun(kept);
        StoredFile stored =
                kept.file().filter(file -> export.file().isPresent()).orElseThrow(() -> new ExportNotReady(id));
        try {
            return new ExportFile(stored.facts(), export.content().format(), folder.open(stored.storedName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop(SellerId seller, long id) {
        runs.stop(require(seller, id).task().id());
    }

    @Override
    public void restart(SellerId seller, long id) {
        runs.restart(require(seller, id).task().id());
    }

    private ExportRecord require(SellerId seller, long id) {
        return store.find(seller, id).orElseThrow(() -> new ExportUnknown(id));
    }

    private Export withRun(ExportRecord kept) {
        JobRun run = runs.find(kept.task().id())
                .orElseThrow(() -> new IllegalStateException("The run of an export is kept with it"));
        return kept.with(run);
    }
}
