package org.sellerport.shipping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Parcel;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.CarrierUnknown;
import org.sellerport.shipping.api.Carriers.Checked;
import org.sellerport.shipping.api.RowUnusable;
import org.sellerport.shipping.api.RowUnusable.Fault;

/** What an upload means: its rows put together to parcels, and the rows that mean nothing with the reason. */
final class UploadPlan {

    private record Key(String order, Checked number) {}

    /** A row with the parcel it belongs to, or why there is none. */
    record Entry(UploadRow row, PlannedParcel parcel, RuleViolation refusal) {}

    private final List<CarrierInfo> carriers;
    private final Map<Key, List<UploadRow>> rowsOfParcels = new LinkedHashMap<>();
    private final Map<Integer, RuleViolation> refused = new LinkedHashMap<>();

    UploadPlan(List<UploadRow> rows, List<CarrierInfo> carriers) {
        this.carriers = carriers;
        for (UploadRow row : rows) {
            try {
                take(row);
            } catch (RuleViolation refusal) {
                refused.put(row.number(), refusal);
            }
        }
    }

    private void take(UploadRow row) {
        row.refuseUnlessUsable();
        Checked number = CarrierBook.check(carrier(row.carrier()), TrackingNumber.normal(row.trackingNo()));
        List<UploadRow> together = rowsOfParcels.computeIfAbsent(
                new Key(row.order(), new Checked(number.carrier(), number.trackingNo(), false)),
                key -> new ArrayList<>());
        boolean whole = together.stream().anyMatch(one -> one.part().isEmpty());
        if (whole || (!together.isEmpty() && row.part().isEmpty())) {
            throw new RowUnusable(Fault.REPEATED);
        }
        together.add(row);
    }

    /** People write the code or the name, in either language. */
    private CarrierInfo carrier(String typed) {
        return carriers.stream()
                .filter(one -> one.code().equalsIgnoreCase(typed)
                        || one.name().equalsIgnoreCase(typed)
                        || one.nameZh().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new CarrierUnknown(typed));
    }

    List<Entry> entries(List<UploadRow> rows) {
        Map<Integer, PlannedParcel> parcels = new LinkedHashMap<>();
        int no = 0;
        for (var together : rowsOfParcels.entrySet()) {
            PlannedParcel parcel = parcel(++no, together.getKey(), together.getValue());
            together.getValue().forEach(row -> parcels.put(row.number(), parcel));
        }
        return rows.stream()
                .map(row -> new Entry(row, parcels.get(row.number()), refused.get(row.number())))
                .toList();
    }

    private static PlannedParcel parcel(int no, Key key, List<UploadRow> rows) {
        List<Parcel.Part> parts =
                rows.stream().map(UploadRow::part).flatMap(Optional::stream).toList();
        return new PlannedParcel(
                no, rows.get(0).orderNo(), key.number().carrier(), key.number().trackingNo(), parts);
    }
}
