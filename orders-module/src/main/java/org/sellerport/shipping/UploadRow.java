package org.sellerport.shipping;

import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Parcel;
import org.sellerport.shipping.UploadColumns.Column;
import org.sellerport.shipping.api.RowUnusable;
import org.sellerport.shipping.api.RowUnusable.Fault;

/** A row of an upload as it was typed. */
record UploadRow(int number, String order, String carrier, String trackingNo, String line, String quantity) {

    private static final String COUNT = "[1-9][0-9]{0,8}";

    static UploadRow of(SheetRow row, UploadColumns columns) {
        return new UploadRow(
                row.number(),
                columns.of(row, Column.ORDER),
                columns.of(row, Column.CARRIER),
                columns.of(row, Column.TRACKING_NO),
                columns.of(row, Column.LINE),
                columns.of(row, Column.QUANTITY));
    }

    /** Refuses what says nothing that could be done. */
    void refuseUnlessUsable() {
        if (order.equals(SheetRow.ROUNDED) || trackingNo.equals(SheetRow.ROUNDED)) {
            throw new RowUnusable(Fault.ROUNDED);
        }
        if (order.isEmpty() || carrier.isEmpty() || trackingNo.isEmpty()) {
            throw new RowUnusable(Fault.INCOMPLETE);
        }
        if (!order.matches("[1-8][0-9]{15}")) {
            throw new RowUnusable(Fault.ORDER_NUMBER);
        }
        boolean whole = line.isEmpty() && quantity.isEmpty();
        if (!whole && !(line.matches(COUNT) && quantity.matches(COUNT))) {
            throw new RowUnusable(Fault.QUANTITY);
        }
    }

    OrderNo orderNo() {
        return OrderNo.parse(order);
    }

    /** What of the order is in the parcel; empty where it is all that is left. */
    Optional<Parcel.Part> part() {
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parcel.Part(Integer.parseInt(line), Long.parseLong(quantity)));
    }

    /** The cell as a person may read it again. */
    static String shown(String cell) {
        return cell.replace(SheetRow.ROUNDED, "…");
    }
}
