package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Parcel;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Upload;
import org.sellerport.shipping.api.Upload.State;
import org.sellerport.shipping.api.UploadUnknown;

/** Where uploads are kept. */
@ApplicationScoped
class UploadTable {

    private static final Insert ROW = Insert.into(
            "orders.shipment_upload_row",
            "seller_id text, upload_id bigint, row_no integer, parcel_no integer, order_text text, carrier text,"
                    + " tracking_no text, line_text text, quantity_text text, state text, code text, reason text,"
                    + " reason_zh text");
    private static final String OF_UPLOAD = " where seller_id = ? and upload_id = ?";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    long keep(SellerId seller, String name, List<UploadPlan.Entry> entries, By by) {
        long id = sql.first(
                        "insert into orders.shipment_upload (seller_id, name, made_by, created_at) values (?, ?, ?, ?)"
                                + " returning id",
                        row -> row.getLong("id"),
                        seller.value(),
                        name,
                        by.who(),
                        clock.instant())
                .orElseThrow();
        sql.insertAll(
                ROW, entries.stream().map(entry -> columns(seller, id, entry)).toList());
        return id;
    }

    List<Upload.Summary> list(SellerId seller, Optional<Long> before, int limit) {
        return sql.list(
                """
                select u.*, r.ready, r.refused, r.shipped
                  from orders.shipment_upload u
                 cross join lateral (
                   select count(*) filter (where state = 'READY') as ready,
                          count(*) filter (where state = 'REFUSED') as refused,
                          count(*) filter (where state = 'SHIPPED') as shipped
                     from orders.shipment_upload_row
                    where seller_id = u.seller_id and upload_id = u.id) r
                 where u.seller_id = ? and u.id < ? order by u.id desc limit ?""",
                row -> new Upload.Summary(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("made_by"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "applied_at"),
                        row.getLong("ready"),
                        row.getLong("refused"),
                        row.getLong("shipped")),
                seller.value(),
                before.orElse(Long.MAX_VALUE),
                limit);
    }

    private static Object[] columns(SellerId seller, long id, UploadPlan.Entry entry) {
        UploadRow row = entry.row();
        PlannedParcel parcel = entry.parcel();
        RuleViolation refusal = entry.refusal();
        return new Object[] {
            seller.value(),
            id,
            row.number(),
            parcel == null ? null : parcel.no(),
            parcel == null ? UploadRow.shown(row.order()) : parcel.order(),
            parcel == null ? UploadRow.shown(row.carrier()) : parcel.carrier(),
            parcel == null ? UploadRow.shown(row.trackingNo()) : parcel.trackingNo(),
            row.line(),
            row.quantity(),
            refusal == null ? State.READY : State.REFUSED,
            refusal == null ? null : refusal.code(),
            refusal == null ? null : refusal.sentence(Locale.ENGLISH),
            refusal == null ? null : refusal.sentence(Locale.SIMPLIFIED_CHINESE)
        };
    }

    Upload upload(SellerId seller, long id) {
        return sql.first(
                        "select * from orders.shipment_upload where seller_id = ? and id = ?",
                        row -> new Upload(
                                id,
                                row.getString("name"),
                                Sql.instant(row, "created_at"),
                                Sql.instant(row, "applied_at"),
                                rows(seller, id)),
                        seller.value(),
                        id)
                .orElseThrow(() -> new UploadUnknown(id));
    }

    private List<Upload.Row> rows(SellerId seller, long id) {
        return sql.list(
                "select * from orders.shipment_upload_row" + OF_UPLOAD + " order by row_no",
                UploadTable::row,
                seller.value(),
                id);
    }

    private static Upload.Row row(ResultSet row) throws SQLException {
        return new Upload.Row(
                row.getInt("row_no"),
                row.getString("order_text"),
                row.getString("carrier"),
                row.getString("tracking_no"),
                row.getString("line_text"),
                row.getString("quantity_text"),
                State.valueOf(row.getString("state")),
                row.getString("code"),
                row.getString("reason"),
                row.getString("reason_zh"),
                row.getString("shipment"));
    }

    /** The parcels that are still to ship, in the order of the file. */
    List<PlannedParcel> ready(SellerId seller, long id) {
        Map<Integer, PlannedParcel> parcels = new LinkedHashMap<>();
        sql.list(
                        "select * from orders.shipment_upload_row" + OF_UPLOAD + " and state = 'READY' order by row_no",
                        UploadTable::parcel,
                        seller.value(),
                        id)
                .forEach(parcel -> parcels.merge(parcel.no(), parcel, UploadTable::together));
        return List.copyOf(parcels.values());
    }

    private static PlannedParcel parcel(ResultSet row) throws SQLException {
        String line = row.getString("line_text");
        return new PlannedParcel(
                row.getInt("parcel_no"),
                OrderNo.parse(row.getString("order_text")),
                row.getString("carrier"),
                row.getString("tracking_no"),
                line.isEmpty()
                        ? List.of()
                        : List.of(new Parcel.Part(Integer.parseInt(line), row.getLong("quantity_text"))));
    }

    private static PlannedParcel together(PlannedParcel one, PlannedParcel other) {
        List<Parcel.Part> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        return new PlannedParcel(one.no(), one.order(), one.carrier(), one.trackingNo(), List.copyOf(parts));
    }

    void applied(SellerId seller, long id) {
        sql.update(
                "update orders.shipment_upload set applied_at = ? where seller_id = ? and id = ? and applied_at is null",
                clock.instant(),
                seller.value(),
                id);
    }
}
