package org.sellerport.shipping;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.Sql;

/** Ships one parcel of an upload and marks its rows, both or neither. */
@Stateless
@LocalBean
public class UploadStep {

    @Inject
    private Orders orders;

    @Inject
    private Sql sql;

    /** Ships it, unless that was done or decided before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ship(SellerId seller, long upload, PlannedParcel parcel, By by) {
        if (!isReady(seller, upload, parcel)) {
            return;
        }
        int shipment = orders.ship(OrderRef.of(seller, parcel.order()), parcel.notice(), by);
        sql.update(
                "update orders.shipment_upload_row set state = 'SHIPPED', shipment = ?"
                        + " where seller_id = ? and upload_id = ? and parcel_no = ? and state = 'READY'",
                parcel.order() + "-" + shipment,
                seller.value(),
                upload,
                parcel.no());
    }

    /** Holds the rows, so that somebody who applies the upload at the same time waits and then finds it done. */
    private boolean isReady(SellerId seller, long upload, PlannedParcel parcel) {
        List<String> states = sql.list(
                "select state from orders.shipment_upload_row"
                        + " where seller_id = ? and upload_id = ? and parcel_no = ? order by row_no for update",
                row -> row.getString("state"),
                seller.value(),
                upload,
                parcel.no());
        return states.contains("READY");
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuse(SellerId seller, long upload, PlannedParcel parcel, RuleViolation refusal) {
        sql.update(
                "update orders.shipment_upload_row set state = 'REFUSED', code = ?, reason = ?, reason_zh = ?"
                        + " where seller_id = ? and upload_id = ? and parcel_no = ? and state = 'READY'",
                refusal.code(),
                refusal.sentence(Locale.ENGLISH),
                refusal.sentence(Locale.SIMPLIFIED_CHINESE),
                seller.value(),
                upload,
                parcel.no());
    }
}
