package org.sellerport.exports.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sellerport.orders.api.OrderStatus;

/**
 * What an export has in it, whatever its days: what a seller may keep and ask for again.
 *
 * @param statuses the orders to export, by the status they have when they are read; none means all
 * @param layout of the list of orders
 * @param sheets the lists wanted, at least one
 * @param columns the columns of the list of orders, in the order wanted; none means all that the layout has, in its order
 */
public record ExportContent(
        Set<OrderStatus> statuses,
        ExportLanguage language,
        ExportFormat format,
        OrderLayout layout,
        Set<ExportSheet> sheets,
        List<OrderColumn> columns) {

    /**
     * Checks that it can be made.
     *
     * @throws ExportSheetsMissing if no list is wanted
     * @throws ExportColumnsNeedless if columns are chosen for a list of orders that is not wanted
     * @throws ExportColumnRepeated if a column is wanted twice
     * @throws ExportOptionUnsupported if the layout does not have one of the columns
     */
    public ExportContent {
        statuses = Set.copyOf(statuses);
        sheets = Set.copyOf(sheets);
        columns = List.copyOf(columns);
        if (sheets.isEmpty()) {
            throw new ExportSheetsMissing();
        }
        if (!columns.isEmpty() && !sheets.contains(ExportSheet.ORDERS)) {
            throw new ExportColumnsNeedless();
        }
        Set<OrderColumn> seen = new HashSet<>();
        for (OrderColumn column : columns) {
            if (!layout.columns().contains(column)) {
                throw new ExportOptionUnsupported(
                        "columns",
                        column.name(),
                        String.join(
                                ", ",
                                layout.columns().stream().map(OrderColumn::name).toList()));
            }
            if (!seen.add(column)) {
                throw new ExportColumnRepeated(column);
            }
        }
    }

    /** What whoever says nothing means: all orders as the marketplace's own .xls file has them. */
    public static ExportContent usual(ExportLanguage language) {
        return new ExportContent(
                Set.of(), language, ExportFormat.XLS, OrderLayout.CLASSIC, Set.of(ExportSheet.ORDERS), List.of());
    }

    /** The columns that the list of orders then has. */
    public List<OrderColumn> shownColumns() {
        return columns.isEmpty() ? layout.columns() : columns;
    }
}
