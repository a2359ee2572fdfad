package org.sellerport.web.dossier;

import java.util.List;
import java.util.Map;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.messages.api.Message;
import org.sellerport.orders.api.OrderView;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.shipping.api.TrackingEvent;

/**
 * What goes into a dossier, all but the content of the evidence, which is fetched piece by piece.
 *
 * @param tracking what carriers said, by the number of the shipment
 */
record Contents(
        String shop,
        OrderView order,
        DisputeView dispute,
        Map<Integer, List<TrackingEvent>> tracking,
        List<Message> messages,
        List<RefundView> refunds) {}
