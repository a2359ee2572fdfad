package org.sellerport.exports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.orders.api.OrderStatus;

/** A list of a workbook: where its rows come from, and what a row puts into its cells. */
interface RowList {

    List<Heading> headings();

    /**
     * The select that reads it, in an order that never changes for a row, so that none slips past.
     *
     * @param position what {@link #position} said of the last row that was taken; empty from the beginning
     */
    String query(String position);

    /** The select that counts its rows: one number. */
    String count();

    /** Whether its rows come in the order of an index. */
    boolean isStreaming();

    /** Writes the cells of a row and adds up what the list adds up. */
    void write(CopiedRow row, RowSink sink, Sums sums) throws IOException;

    /** Where a row stands in the order, as plain text. */
    String position(CopiedRow row);

    /**
     * The list of an export.
     *
     * @param now what is late or in transit is so at this moment
     */
    static RowList of(ExportSheet list, ExportTask task, Instant now) {
        return switch (list) {
            case ORDERS -> new OrderList(task);
            case LOGISTICS -> new LogisticsList(task, now);
            case FUNDS -> new FundsList(task);
            case CUSTOMERS -> new CustomerList(task, now);
        };
    }

    /** The condition that narrows a view to the orders of an export. */
    static String condition(ExportTask task) {
        Set<OrderStatus> statuses = task.statuses();
        return "seller_id = " + Literal.of(task.seller().value())
                + " and placed_at >= " + Literal.of(task.start())
                + " and placed_at < " + Literal.of(task.end())
                + (statuses.isEmpty() ? "" : " and status in " + Literal.of(statuses));
    }
}
