package org.sellerport.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sellerport.platform.calendar.WorkingDays;

/**
 * How long things may take, as the marketplace set it. Days are 24 hours unless working days are said.
 *
 * @param processing from passed risk review to the ship-by deadline, for an order that does not say
 * @param riskDecision how much longer an operator has where a rule objects
 * @param receipt from the last shipment to the receipt timeout, by shipping service
 * @param disputeAfterShipment from the last shipment until an order can be disputed of which nobody says that it arrived
 * @param disputeAfterReceipt how long after receipt it still can
 * @param extension how much the receipt deadline can be extended in all
 */
record Terms(
        Duration payment,
        Duration processing,
        Duration riskReview,
        Duration riskDecision,
        Duration cancellationAnswer,
        int firstScanDays,
        Duration correction,
        int corrections,
        Map<String, Duration> receipt,
        Duration afterDelivery,
        int extensions,
        Duration extension,
        Duration feedback,
        Duration disputeAfterShipment,
        Duration disputeAfterReceipt,
        WorkingDays workingDays) {

    private static final String USUAL_SERVICE = "standard";

    /** How long the buyer has to confirm receipt; a service that is not known counts as standard. */
    Duration receiptBy(String service) {
        return receipt.getOrDefault(service, receipt.get(USUAL_SERVICE));
    }

    Instant firstScanAfter(Instant shippedAt) {
        return workingDays.after(shippedAt, firstScanDays);
    }
}
