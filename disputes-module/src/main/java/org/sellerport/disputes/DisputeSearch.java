package org.sellerport.disputes;

import java.time.Duration;
import java.time.Instant;
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

    private static final String OF_SELLER = "d.seller_id = ?";
    private static final String ORDER = " order by d.opened_at desc, d.order_no desc limit ";

    // The query is made once, not for each row.
    private static final String WORDS = "d.words @@ (select to_tsquery('simple', ?))";

    /** Among how many of the newest disputes words are looked for before the index of words is asked. */
    private static final int NEWEST = 100;

    /** Of how many disputes of a week it is quicker to read that week from its newest on than to read them all and sort. */
    private static final int CROWD = 100;

    private static final long SECONDS_OF_WEEK = Duration.ofDays(7).toSeconds();

    // A word that all of the very newest have tells nothing: the index is asked for the others. It knows the first
    // hundred
    // letters of a word and not its place. Its keys begin with the seller, so that no other seller's disputes are read.
    // The weeks are gone through in their order, and no further than the limit.
    private static final String AMONG_ALL = """
            with newest as materialized (
              select d.words from disputes.dispute d where d.seller_id = ?
               order by d.opened_at desc, d.order_no desc limit 10),
            asked as materialized (
              select to_tsquery('simple', word) as word from unnest(?::text[]) as word),
            telling as materialized (
              select coalesce(string_agg(word::text, ' & ')
                                filter (where exists (select from newest n where not n.words @@ word)),
                              string_agg(word::text, ' & ')) as words
                from asked where numnode(word) > 0),
            key as materialized (
              select regexp_replace(replace(words, '<->', '&'), '''([^'']{1,100})[^'']*''',
                                    '''' || ? || '/#/\\1''', 'g') as words
                from telling)
            select %6$s, d.crowded
              from generate_series((select disputes.week(max(d.opened_at)) from disputes.dispute d where %1$s),
                                   (select disputes.week(min(d.opened_at)) from disputes.dispute d where %1$s), -1) as week
             cross join lateral (
               select d.*, count(*) over () = %3$d as crowded
                 from (select %6$s
                         from (select d.* from disputes.dispute d
                                where disputes.words_of_week(d.seller_id, d.opened_at, d.words)
                                      @@ replace((select words from key), '#', week::text)::tsquery offset 0) d
                        where %2$s limit %3$d) d
                %4$s) d
             limit %5$d""";

    private final String seller;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private String externalId;
    private List<String> words = List.of();

    DisputeSearch(SellerId seller, DisputeFilter filter) {
        this.seller = seller.value();
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
        words = NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!words.isEmpty()) {
            // Only the last word may go on: beginnings that many share would each be looked up whole.
            words.set(words.size() - 1, words.get(words.size() - 1) + ":*");
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
        return DisputeRows.SELECT + OF_SELLER + where + ORDER + "?";
    }

    Object[] values(int limit) {
        return all(List.of(seller), values, List.of(limit));
    }

    /** An external id is one order's at most. */
    String sqlOfExternalId() {
        return DisputeRows.SELECT + OF_SELLER + where + " and d.external_id = ? limit ?";
    }

    Object[] valuesOfExternalId(int limit) {
        return all(List.of(seller), values, List.of(externalId, limit));
    }

    /**
     * Looks for the words among the newest: common words fill a page from there. The limits stand in the statement, as
     * PostgreSQL would plan it anew each time if it did not know them.
     */
    String sqlAmongNewest(int limit) {
        return "select " + DisputeRows.COLUMNS + " from (select d.* from disputes.dispute d where " + OF_SELLER + where
                + ORDER + NEWEST + ") d where " + WORDS + ORDER + limit;
    }

    Object[] valuesAmongNewest() {
        return all(List.of(seller), values, List.of(query()));
    }

    /**
     * Looks for the words among all, by their index, week after week from the newest on until the page is full: of what
     * thousands share a few weeks are read, and what nobody has costs one look a week. Where a week is {@code crowded}, its
     * rows are any of that week.
     */
    String sqlAmongAll(int limit) {
        // A crowd always fills a page, so that no week after it needs to be looked at.
        int crowd = Math.max(CROWD, limit);
        return AMONG_ALL.formatted(OF_SELLER + where, WORDS + where, crowd, ORDER + limit, limit, DisputeRows.COLUMNS);
    }

    Object[] valuesAmongAll() {
        List<?> disputes = Stream.concat(Stream.of(seller), values.stream()).toList();
        return all(List.of(seller, words, seller), disputes, disputes, List.of(query()), values);
    }

    /** Looks for the words in one week, from its newest on. */
    String sqlInWeek(int limit) {
        return DisputeRows.SELECT + OF_SELLER + where + " and d.opened_at >= ? and d.opened_at < ? and " + WORDS + ORDER
                + limit;
    }

    Object[] valuesInWeek(Instant at) {
        long begin = Math.floorDiv(at.getEpochSecond(), SECONDS_OF_WEEK) * SECONDS_OF_WEEK;
        List<?> week = List.of(Instant.ofEpochSecond(begin), Instant.ofEpochSecond(begin + SECONDS_OF_WEEK));
        return all(List.of(seller), values, week, List.of(query()));
    }

    private String query() {
        return String.join(" & ", words);
    }

    private static Object[] all(List<?>... parts) {
        return Stream.of(parts).flatMap(List::stream).toArray();
    }
}
