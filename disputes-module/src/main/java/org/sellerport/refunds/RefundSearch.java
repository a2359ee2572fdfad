package org.sellerport.refunds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sellerport.kernel.SellerId;
import org.sellerport.refunds.api.RefundFilter;

/** The statement that lists a seller's refunds by a filter, newest first. */
final class RefundSearch {

    private static final Pattern ORDER_NO = Pattern.compile("[0-9]{16}");
    private static final Pattern REFUND_NO = Pattern.compile("[0-9]{1,15}");

    /** Greater than whatever begins with a text, once it stands behind that text. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final StringBuilder where = new StringBuilder("r.seller_id = ?");
    private final List<Object> values = new ArrayList<>();

    RefundSearch(SellerId seller, RefundFilter filter) {
        values.add(seller.value());
        narrow("r.status = ?", filter.status());
        narrow("r.cause = ?", filter.cause());
        narrow("r.requested_at >= ?", filter.from());
        narrow("r.requested_at < ?", filter.before());
        if (filter.text() != null && !filter.text().isBlank()) {
            searchFor(filter.text().strip());
        }
    }

    private void narrow(String condition, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private void searchFor(String text) {
        if (ORDER_NO.matcher(text).matches()) {
            narrow("r.order_no = ?", Long.valueOf(text));
        } else if (REFUND_NO.matcher(text).matches()) {
            narrow("r.refund_id = ?", Long.valueOf(text));
        } else {
            // The beginning of a name, as a range of an index: a part of it would be looked for in every refund.
            narrow("lower(r.buyer_name) collate \"C\" >= lower(?)", text);
            narrow("lower(r.buyer_name) collate \"C\" < lower(?) || '" + LAST + "'", text);
        }
    }

    void after(Place place) {
        where.append(" and (r.requested_at, r.refund_id) < (?, ?)");
        values.add(place.at());
        values.add(place.refund());
    }

    String sql() {
        return "select r.* from disputes.refund r where " + where
                + " order by r.requested_at desc, r.refund_id desc limit ?";
    }

    Object[] values(int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        return all.toArray();
    }
}
