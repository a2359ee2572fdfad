package org.sellerport.disputes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.ListPlace;

/** The statement that lists a seller's disputes by a filter, newest first. */
final class DisputeSearch {

    private static final Pattern ORDER_NO = Pattern.compile("[0-9]{16}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StringBuilder where = new StringBuilder("d.seller_id = ?");
    private final List<Object> values = new ArrayList<>();

    DisputeSearch(SellerId seller, DisputeFilter filter) {
        values.add(seller.value());
        if (filter.tab() != DisputeTab.ALL) {
            narrow("d.state = ?", filter.tab());
        }
        if (filter.reason() != null) {
            narrow("d.reason = ?", filter.reason());
        }
        if (filter.from() != null) {
            narrow("d.opened_at >= ?", filter.from());
        }
        if (filter.before() != null) {
            narrow("d.opened_at < ?", filter.before());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            searchFor(filter.text().strip());
        }
    }

    private void narrow(String condition, Object value) {
        where.append(" and ").append(condition);
        values.add(value);
    }

    private void searchFor(String text) {
        if (ORDER_NO.matcher(text).matches()) {
            narrow("d.order_no = ?", Long.valueOf(text));
            return;
        }
        String words = NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (words.isEmpty()) {
            narrow("d.external_id = ?", text);
        } else {
            where.append(" and (d.external_id = ? or d.words @@ to_tsquery('simple', ?))");
            values.add(text);
            values.add(words);
        }
    }

    void after(ListPlace place) {
        where.append(" and (d.opened_at, d.order_no) < (?, ?)");
        values.add(place.at());
        values.add(place.order().value());
    }

    String sql() {
        return "select d.* from disputes.dispute d where " + where
                + " order by d.opened_at desc, d.order_no desc limit ?";
    }

    Object[] values(int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        return all.toArray();
    }
}
