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
import java.util.Set;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.Exports;
import org.sellerport.exports.api.LegalPeriod;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Progress;
import org.sellerport.web.portal.RowNumber;
import org.sellerport.web.portal.Show;

/** The three-month export: what to ask for, how far it is, and what was made before. */
@Named
@RequestScoped
public class ExportsPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/app/exports";

    @Inject
    private Exports exports;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    private String from;
    private String to;
    private OrderStatus[] statuses = {};
    private ExportLanguage workbookLanguage;
    private String problem;
    private LocalDate longestTo;
    private Exports.Page page;

    @PostConstruct
    void read() {
        Preset usual = Preset.LAST_30_DAYS;
        from = asked("from").orElse(usual.from(today()).toString());
        to = asked("to").orElse(usual.to(today()).toString());
        workbookLanguage = ExportLanguage.of(language.getLocale().getLanguage());
    }

    private static Optional<String> asked(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter)).filter(value -> !value.isBlank());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(caller.zone()));
    }

    /** Asks for the workbook, or says why not and what would be possible. */
    public void order() {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            problem = "form.badDate";
            return;
        }
        try {
            exports.enqueue(
                    caller.seller(), new ExportRequest(first.get(), last.get(), Set.of(statuses), workbookLanguage));
            Faces.redirect(ADDRESS);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            longestTo = first.get().isAfter(today()) ? null : LegalPeriod.longestTo(first.get(), today());
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
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

    public OrderStatus[] getAllStatuses() {
        return OrderStatus.values();
    }

    public ExportLanguage[] getLanguages() {
        return ExportLanguage.values();
    }

    /** The key of a sentence of the page, or a sentence of the rules; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The last day that would have been legal; null where nothing is. */
    public LocalDate getLongestTo() {
        return longestTo;
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

    public OrderStatus[] getStatuses() {
        return statuses.clone();
    }

    public void setStatuses(OrderStatus[] statuses) {
        this.statuses = statuses.clone();
    }

    public ExportLanguage getWorkbookLanguage() {
        return workbookLanguage;
    }

    public void setWorkbookLanguage(ExportLanguage workbookLanguage) {
        this.workbookLanguage = workbookLanguage;
    }
}
