package org.sellerport.web.exports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.Exports;
import org.sellerport.exports.api.LegalPeriod;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Progress;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The three-month export: what to ask for, how far it is, and what was made before. */
@Named
@RequestScoped
public class ExportsPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/app/exports";

    @Inject
    private Exports exports;

    @Inject
    private ExportTemplates templates;

    @Inject
    private ContentChoice choice;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    private Notice notice;

    private String from;
    private String to;
    private String name;
    private String problem;
    private LocalDate longestTo;
    private Estimate estimate;
    private Exports.Page page;

    /**
     * What an export would be.
     *
     * @param size in bytes, by what the last one of its format was; 0 where there is none
     */
    public record Estimate(long orders, boolean more, long size) {}

    @PostConstruct
    void read() {
        Preset usual = Preset.LAST_30_DAYS;
        from = asked("from").orElse(usual.from(today()).toString());
        to = asked("to").orElse(usual.to(today()).toString());
        name = Optional.ofNullable(choice.getTemplate())
                .map(ExportTemplate::name)
                .orElse("");
    }

    private static Optional<String> asked(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter)).filter(value -> !value.isBlank());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(caller.zone()));
    }

    /** Asks for the workbook, or says why not and what would be possible. */
    public void order() {
        withDays(request -> {
            exports.enqueue(caller.seller(), request);
            Faces.redirect(ADDRESS + "#history");
        });
    }

    /** Says how many orders it would be, or why it cannot be made. */
    public void count() {
        withDays(request -> {
            long orders = exports.estimate(caller.seller(), request);
            estimate = new Estimate(orders, orders >= Exports.MOST_COUNTED, orders * bytesPerRow());
        });
    }

    private long bytesPerRow() {
        return getRows().stream()
                .filter(made -> made.content().format() == choice.getFormat())
                .flatMap(made -> made.file().stream())
                .filter(file -> file.rows() > 0)
                .findFirst()
                .map(file -> file.size() / file.rows() + 1)
                .orElse(0L);
    }

    private interface Act {
        void with(ExportRequest request);
    }

    private void withDays(Act act) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            problem = texts.getExports().getString("form.badDate");
        } else if (hasColumns()) {
            try {
                act.with(new ExportRequest(first.get(), last.get(), choice.content()));
            } catch (RuleViolation refusal) {
                problem = show.refusal(refusal);
                if (refusal.code().startsWith("period-") && !first.get().isAfter(today())) {
                    longestTo = LegalPeriod.longestTo(first.get(), today());
                }
            }
        }
    }

    private boolean hasColumns() {
        if (choice.isWithoutColumns()) {
            problem = texts.getExports().getString("form.noColumns");
        }
        return problem == null;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Keeps what is ticked under a new name. */
    public void keep() {
        keep("saved", () -> templates.add(caller.seller(), name, choice.content(), caller.name()));
    }

    /** Changes the template that the form began with. */
    public void change() {
        ExportTemplate template = choice.getTemplate();
        if (template == null) {
            keep();
        } else {
            keep(
                    "changed",
                    () -> templates.change(caller.seller(), template.id(), name, choice.content(), caller.name()));
        }
    }

    private interface Keeping {
        ExportTemplate keep();
    }

    private void keep(String done, Keeping keeping) {
        if (hasColumns()) {
            try {
                ExportTemplate kept = keeping.keep();
                notice.say(texts.fill(texts.getExports().getString("template." + done), kept.name()));
                Faces.redirect(ADDRESS + "?template=%s", kept.id());
            } catch (RuleViolation refusal) {
                problem = show.refusal(refusal);
            }
        }
    }

    public List<ExportTemplate> getTemplates() {
        return templates.list(caller.seller());
    }

    public void stop() {
        act(id -> exports.stop(caller.seller(), id));
    }

    public void restart() {
        act(id -> exports.restart(caller.seller(), id));
    }

    private void act(LongConsumer act) {
        // By the id that the form names, not by the row: the list may have grown since the page was shown.
        long id = asked("export").flatMap(RowNumber::of).orElse(0L);
        try {
            act.accept(id);
            Faces.redirect(ADDRESS);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public List<Export> getRows() {
        return page().items();
    }

    private Exports.Page page() {
        if (page == null) {
            Optional<Long> before = asked("before").flatMap(RowNumber::of);
            page = exports.list(caller.seller(), before, ROWS);
        }
        return page;
    }

    /** The address of older exports; null on the last page. */
    public String getOlder() {
        return page().next().map(id -> "?before=" + id).orElse(null);
    }

    /** Whether something moves, so that the page looks again. */
    public boolean isBusy() {
        return getRows().stream().anyMatch(export -> export.run().state().isStoppable());
    }

    public Progress progress(Export export) {
        return Progress.of(export.run(), clock.instant());
    }

    public Preset[] getPresets() {
        return Preset.values();
    }

    /** Why what was asked for was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** The last day that would have been legal; null where the days are. */
    public LocalDate getLongestTo() {
        return longestTo;
    }

    /** What the export would be; null where nobody asked. */
    public Estimate getEstimate() {
        return estimate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
