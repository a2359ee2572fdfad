package org.sellerport.web.orders;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sellerport.orders.api.OrderView;
import org.sellerport.web.edge.Refusal;

/** The tag of an order's text: its version, and whether the buyer's feedback stands in it, which is revealed without a step. */
final class OrderTag {

    private static final String WITH_FEEDBACK = "-feedback";

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(" + WITH_FEEDBACK + ")?\"");

    private OrderTag() {}

    static EntityTag of(OrderView order) {
        return new EntityTag(order.version() + (order.feedback() == null ? "" : WITH_FEEDBACK));
    }

    /** The version that {@code If-Match} names; null for any. */
    static Long version(String match) {
        if (match == null || match.equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(match);
        if (!tag.matches()) {
            throw Refusal.ofValue(HttpHeaders.IF_MATCH, "\"3\"");
        }
        return Long.valueOf(tag.group(1));
    }
}
