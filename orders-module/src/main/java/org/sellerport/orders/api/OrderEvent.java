package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Something that happened to an order. Observed inside the transaction it happened in ({@code @Observes}); an observer
 * throws only when the whole step must not happen.
 */
public sealed interface OrderEvent
        permits OrderPlaced,
                PriceAdjusted,
                PaymentAuthorised,
                FundsArrived,
                FundsReturned,
                RiskObjected,
                RiskPassed,
                CancellationRequested,
                CancelReasonChanged,
                CancellationWithdrawn,
                CancellationRejected,
                OrderShipped,
                TrackingCorrected,
                ParcelMoved,
                ShipmentSuspected,
                ReceiptExtended,
                OrderReceived,
                PayoutMoved,
                OrderPaidOut,
                OrderDisputed,
                DisputeLifted,
                OrderRefunded,
                OrderClosed,
                UnshippedRefunded,
                OrderFrozen,
                OrderUnfrozen,
                OrderActivated,
                OrderAssigned,
                OrderNoted {

    SellerId seller();

    OrderNo order();

    /** When it took effect: for a deadline the instant it was due, however late that was noticed. */
    Instant at();

    By by();

    /** What it is called in the order's history. */
    OrderFact.Kind kind();

    /** What the history says beside the kind; may be null. */
    String detail();
}
