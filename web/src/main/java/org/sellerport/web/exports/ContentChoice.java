package org.sellerport.web.exports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.exports.api.TemplateUnknown;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;

/** What is ticked in the form of an export; at first what the template has that the address names, else what is usual. */
@Named
@RequestScoped
public class ContentChoice {

    @Inject
    private ExportTemplates templates;

    @Inject
    private Caller caller;

    @Inject
    private ChosenLanguage language;

    private Optional<ExportTemplate> template;
    private OrderStatus[] statuses;
    private ExportLanguage workbookLanguage;
    private ExportFormat format;
    private OrderLayout layout;
    private ExportSheet[] sheets;
    private OrderColumn[] columns;

    @PostConstruct
    void read() {
        template = RowNumber.of(Faces.getRequestParameter("template")).flatMap(this::kept);
        ExportContent content = template.map(ExportTemplate::content)
                .orElseGet(() -> ExportContent.usual(
                        ExportLanguage.of(language.getLocale().getLanguage())));
        statuses = content.statuses().toArray(OrderStatus[]::new);
        workbookLanguage = content.language();
        format = content.format();
        layout = content.layout();
        sheets = content.sheets().toArray(ExportSheet[]::new);
        columns = content.columns().isEmpty()
                ? OrderColumn.values()
                : content.columns().toArray(OrderColumn[]::new);
    }

    private Optional<ExportTemplate> kept(long id) {
        try {
            return Optional.of(templates.find(caller.seller(), id));
        } catch (TemplateUnknown deleted) {
            return Optional.empty();
        }
    }

    /**
     * What is ticked.
     *
     * @throws org.sellerport.kernel.RuleViolation if that makes no export
     */
    ExportContent content() {
        Set<ExportSheet> wanted = Set.copyOf(Arrays.asList(sheets));
        return new ExportContent(
                Set.copyOf(Arrays.asList(statuses)),
                workbookLanguage,
                format,
                layout,
                wanted,
                wanted.contains(ExportSheet.ORDERS) ? wantedColumns() : List.of());
    }

    /** None for all that the layout has. Unchanged, they keep an order of their own that a program gave them. */
    private List<OrderColumn> wantedColumns() {
        Set<OrderColumn> ticked = EnumSet.noneOf(OrderColumn.class);
        ticked.addAll(Arrays.asList(columns));
        List<OrderColumn> wanted =
                layout.columns().stream().filter(ticked::contains).toList();
        if (wanted.size() == layout.columns().size()) {
            return List.of();
        }
        return template.map(kept -> kept.content().columns())
                .filter(before -> before.size() == wanted.size() && ticked.containsAll(before))
                .orElse(wanted);
    }

    /** Whether a list of orders is wanted, but no column that its layout has. */
    boolean isWithoutColumns() {
        return Arrays.asList(sheets).contains(ExportSheet.ORDERS)
                && layout.columns().stream()
                        .noneMatch(column -> Arrays.asList(columns).contains(column));
    }

    /** The template that the form begins with; null where it begins with none. */
    public ExportTemplate getTemplate() {
        return template.orElse(null);
    }

    /** The header of a column, as far as a list of choices can show it. */
    public String columnName(OrderColumn column) {
        OrderLayout having = layout.columns().contains(column) ? layout : other(layout);
        return having.header(column, ExportLanguage.of(language.getLocale().getLanguage()))
                .split("\n", 2)[0];
    }

    private static OrderLayout other(OrderLayout layout) {
        return switch (layout) {
            case CLASSIC -> OrderLayout.MODERN;
            case MODERN -> OrderLayout.CLASSIC;
        };
    }

    /** The one layout that has a column; null where both do. */
    public OrderLayout onlyIn(OrderColumn column) {
        List<OrderLayout> having = Arrays.stream(OrderLayout.values())
                .filter(one -> one.columns().contains(column))
                .toList();
        return having.size() == 1 ? having.get(0) : null;
    }

    public OrderColumn[] getAllColumns() {
        return OrderColumn.values();
    }

    public ExportSheet[] getAllSheets() {
        return ExportSheet.values();
    }

    public OrderLayout[] getLayouts() {
        return OrderLayout.values();
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public OrderStatus[] getAllStatuses() {
        return OrderStatus.values();
    }

    public ExportLanguage[] getLanguages() {
        return ExportLanguage.values();
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

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public OrderLayout getLayout() {
        return layout;
    }

    public void setLayout(OrderLayout layout) {
        this.layout = layout;
    }

    public ExportSheet[] getSheets() {
        return sheets.clone();
    }

    public void setSheets(ExportSheet[] sheets) {
        this.sheets = sheets.clone();
    }

    public OrderColumn[] getColumns() {
        return columns.clone();
    }

    public void setColumns(OrderColumn[] columns) {
        this.columns = columns.clone();
    }
}
