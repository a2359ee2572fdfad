package org.sellerport.disputes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.ListPlace;

/** The statements that list a seller's disputes by a filter, newest first. */
final class DisputeSearch {

    private static final Pattern ORDER_NO = Pattern.compile("[0-9]{16}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String WORDS = "d.words @@ to_tsquery('simple', ?)";
    private static final String ORDER = " order by d.opened_at desc, d.order_no desc limit ?";

    /** Among how many of the newest disputes a word is looked for before the index of words is asked. */
    private static final int NEWEST = 200;

    private final StringBuilder where = new StringBuilder("d.seller_id = ?");
    private final List<Object> values = new ArrayList<>();
    private String externalId;
    private String words = "";

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
        externalId = text;
        // Only the last word may go on: beginnings that many share would each be looked up whole.
        words = NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.joining(" & "));
        if (!words.isEmpty()) {
            words += ":*";
        }
    }

    void after(ListPlace place) {
        where.append(" and (d.opened_at, d.order_no) < (?, ?)");
        values.add(place.at());
        values.add(place.order().value());
    }

    /** Whether it looks for a text that is no order number: first for an external id, then for words. */
    boolean isForText() {
        return externalId != null;
    }

    boolean isForWords() {
        return !words.isEmpty();
    }

    /** The statement for whatever does not look for a text. */
    String sql() {
        return "select d.* from disputes.dispute d where " + where + ORDER;
    }

    Object[] values(int limit) {
        return all(values, List.of(limit));
    }

    /** An external id is one order's at most. */
    String sqlOfExternalId() {
        return "select d.* from disputes.dispute d where " + where + " and d.external_id = ? limit ?";
    }

    Object[] valuesOfExternalId(int limit) {
        return all(values, List.of(externalId, limit));
    }

    /** Looks for the words among the newest: common words fill a page from there. */
    String sqlAmongNewest() {
        return "select d.* from (select d.* from disputes.dispute d where " + where + ORDER + ") d where " + WORDS
                + ORDER;
    }

    Object[] valuesAmongNewest(int limit) {
        return all(values, List.of(NEWEST, words, limit));
    }

    /**
     * Looks for the words among all, by their index. Said as one statement with the order of the list, the database
     * would read the list from its newest end on, and to its other end for a word that nobody has.
     */
    String sqlAmongAll() {
        return "with d as materialized (select d.* from disputes.dispute d where " + where + " and " + WORDS
                + ") select d.* from d" + ORDER;
    }

    Object[] valuesAmongAll(int limit) {
        return all(values, List.of(words, limit));
    }

    private static Object[] all(List<?>... parts) {
        return Stream.of(parts).flatMap(List::stream).toArray();
    }
}
