package org.sellerport.web.orders;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.orders.api.OrderFact;

/** Says the details of facts in words; what has no words stays as it was written. */
final class FactWords {

    private static final String CHANGED_TO = " → ";

    private final ResourceBundle words;

    FactWords(ResourceBundle words) {
        this.words = words;
    }

    /** Null where the fact has no detail. */
    String of(OrderFact fact) {
        String detail = fact.detail();
        return switch (fact.kind()) {
            case CANCELLATION_REQUESTED -> word("cancelReason.", detail);
            case CANCEL_REASON_CHANGED -> changed("cancelReason.", detail);
            case RECEIPT_CONFIRMED -> word("received.", detail);
            case RECEIPT_EXTENDED -> new MessageFormat(words.getString("fact.days")).format(new Object[] {detail});
            case RISK_OBJECTED -> list("risk.", detail);
            case PAYMENT_AUTHORISED -> list("method.", detail);
            case CLOSED -> closed(detail);
            case PAYOUT_MOVED -> word("payout.", detail);
            case REFUNDED -> refunded(detail);
            case ASSIGNED -> detail == null ? words.getString("fact.nobody") : detail;
            case PLACED,
                    PRICE_ADJUSTED,
                    FUNDS_ARRIVED,
                    FUNDS_RETURNED,
                    RISK_PASSED,
                    RISK_REJECTED,
                    CANCELLATION_WITHDRAWN,
                    CANCELLATION_REJECTED,
                    SHIPPED,
                    TRACKING_CORRECTED,
                    PARCEL_SCANNED,
                    DELIVERED,
                    DELIVERY_FAILED,
                    RETURNED,
                    SHIPMENT_SUSPECTED,
                    DISPUTE_OPENED,
                    DISPUTE_ENDED,
                    PAYOUT_DECIDED,
                    PROPOSAL_MADE,
                    PROPOSAL_ACCEPTED,
                    EVIDENCE_ADDED,
                    DISPUTE_ESCALATED,
                    DISPUTE_RULED,
                    RULING_OVERDUE,
                    DISPUTE_WITHDRAWN,
                    RETURN_DUE,
                    RETURN_SHIPPED,
                    RETURN_CONFIRMED,
                    RETURN_CONTESTED,
                    PAYOUT_RELEASED,
                    UNSHIPPED_REFUNDED,
                    REFUND_REQUESTED,
                    REFUND_SETTLED,
                    REFUND_FAILED,
                    FROZEN,
                    UNFROZEN,
                    IMPORTED,
                    ACTIVATED,
                    NOTED,
                    BUYER_FEEDBACK,
                    SELLER_FEEDBACK,
                    FEEDBACK_REPLIED,
                    MESSAGE_SENT,
                    REMINDED,
                    REASON_CORRECTION_ASKED,
                    ADDRESS_SHOWN -> detail;
        };
    }

    private String word(String family, String name) {
        String key = family + name;
        return name != null && words.containsKey(key) ? words.getString(key) : name;
    }

    private String changed(String family, String detail) {
        return Stream.of(detail.split(CHANGED_TO, 2))
                .map(name -> word(family, name))
                .collect(Collectors.joining(CHANGED_TO));
    }

    private String list(String family, String detail) {
        return detail == null
                ? null
                : Stream.of(detail.split(", ", -1))
                        .map(name -> word(family, name))
                        .collect(Collectors.joining(words.getString("fact.and")));
    }

    /** The amount, a blank inside of it, and the cause. */
    private String refunded(String detail) {
        int cause = detail.lastIndexOf(' ');
        return detail.substring(0, cause) + words.getString("fact.and") + word("refund.", detail.substring(cause + 1));
    }

    /** The marketplace's end reason, and the buyer's where he asked to cancel. */
    private String closed(String detail) {
        if (detail == null) {
            return null;
        }
        List<String> reasons = List.of(detail.split(" ", 2));
        String end = word("closed.", reasons.get(0).toUpperCase(Locale.ROOT));
        return reasons.size() == 1 ? end : end + words.getString("fact.and") + word("cancelReason.", reasons.get(1));
    }
}
