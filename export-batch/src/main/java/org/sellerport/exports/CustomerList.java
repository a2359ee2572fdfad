package org.sellerport.exports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;

/**
 * One row a buyer: what he bought within the export and how to reach him, where he agreed to be reached. What was said of him
 * last holds: his name, country, language and consent.
 */
final class CustomerList implements RowList {

    private static final int BUYER_ID = 0;
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int LANGUAGE = 3;
    private static final int CONSENT = 4;
    private static final int EMAIL = 5;
    private static final int PHONE = 6;
    private static final int LAST_AT = 7;
    private static final int ORDERS = 8;
    private static final int DISPUTES = 9;
    private static final int RATINGS = 10;
    private static final int RATING = 11;
    private static final int CURRENCY = 12;
    private static final int SPENT = 13;
    private static final int OTHERS = 14;
    private static final int RECENCY = 15;
    private static final int FREQUENCY = 16;
    private static final int VALUE = 17;
    private static final int RATING_DIGITS = 2;
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "country",
            "language",
            "consent",
            "email",
            "phone",
            "orders",
            "currency",
            "spent",
            "others",
            "lastAt",
            "disputes",
            "ratings",
            "rating",
            "recency",
            "frequency",
            "value",
            "group");

    /** Feedback that is not revealed yet is not there. Equal values are in one group, so ranks by value and not by place. */
    private static final String QUERY = """
            with chosen as materialized (select * from orders.export_buyer where %1$s),
            last as materialized (select distinct on (buyer_id) buyer_id, buyer_name, buyer_country, buyer_language, marketing_consent,
                            email, phone, placed_at as last_at
                       from chosen order by buyer_id, placed_at desc, order_no desc),
            counted as materialized (select buyer_id, count(*) as orders, count(*) filter (where disputed) as disputes,
                               count(*) filter (where revealed_at <= %2$s) as ratings,
                               round(100 * avg(rating) filter (where revealed_at <= %2$s))::bigint as rating
                          from chosen group by buyer_id),
            spent as materialized (select buyer_id, currency, count(*) as orders, least(sum(spent), 9223372036854775807)::bigint as spent
                        from chosen group by 1, 2),
            usual as materialized (select distinct on (buyer_id) buyer_id, currency, spent
                        from spent order by buyer_id, orders desc, currency),
            others as materialized (select s.buyer_id, string_agg(s.currency || ' ' || s.spent, ' ' order by s.currency) as others
                         from spent s join usual u using (buyer_id) where s.currency <> u.currency group by s.buyer_id),
            ranked as materialized (select l.*, c.orders, c.disputes, c.ratings, c.rating, u.currency,
                              u.spent, o.others,
                              %3$s over (order by l.last_at) as recency, %3$s over (order by c.orders) as frequency,
                              %3$s over (partition by u.currency order by u.spent) as value
                         from last l join counted c using (buyer_id) join usual u using (buyer_id)
                         left join others o using (buyer_id))
            select buyer_id, buyer_name, buyer_country, buyer_language, marketing_consent, email, phone, last_at, orders,
                   disputes, ratings, rating, currency, spent, others, %4$s
              from ranked%5$s order by buyer_id""";

    private final ExportTask task;
    private final Instant now;
    private final WallClock clock;
    private final Words words;
    private final MoneyWords money;

    CustomerList(ExportTask task, Instant now) {
        this.task = task;
        this.now = now;
        clock = new WallClock(task.edition().zone());
        words = new Words(task.edition());
        money = new MoneyWords(task.edition());
    }

    @Override
    public List<Heading> headings() {
        return COLUMNS.stream()
                .map(column -> Heading.of(words.say("customers." + column)))
                .toList();
    }

    @Override
    public String query(String position) {
        return QUERY.formatted(
                RowList.condition(task),
                Literal.of(now),
                "percent_rank()",
                group("recency") + ", " + group("frequency") + ", " + group("value"),
                position.isEmpty() ? "" : " where buyer_id > " + Literal.of(position) + " collate \"C\"");
    }

    /** A fifth, from 1 to 5, of a rank from 0 to 1. */
    private static String group(String rank) {
        return "least(5, floor(" + rank + " * 5) + 1)::integer";
    }

    @Override
    public String count() {
        return "select count(distinct buyer_id) as rows from orders.export_buyer where " + RowList.condition(task);
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public String position(CopiedRow row) {
        return row.text(BUYER_ID);
    }

    @Override
    public void write(CopiedRow row, RowSink sink, Sums sums) throws IOException {
        String currency = row.text(CURRENCY);
        for (int field : new int[] {BUYER_ID, NAME, COUNTRY, LANGUAGE}) {
            sink.text(CellText.safe(row.text(field)));
        }
        sink.text(consent(row));
        sink.text(CellText.safe(row.text(EMAIL)));
        sink.text(CellText.safe(row.text(PHONE)));
        sink.count(row.number(ORDERS));
        sink.text(currency);
        sink.amount(row.number(SPENT), money.digits(currency));
        sink.text(others(row));
        sink.moment(clock.at(row.second(LAST_AT)));
        sink.count(row.number(DISPUTES));
        sink.count(row.number(RATINGS));
        if (row.isNull(RATING)) {
            sink.text("");
        } else {
            sink.amount(row.number(RATING), RATING_DIGITS);
        }
        for (int field : new int[] {RECENCY, FREQUENCY, VALUE}) {
            sink.count(row.number(field));
        }
        sink.text(words.say("group." + group(row)));
        sums.add(Measure.SPENT, currency, row.number(SPENT));
    }

    private String consent(CopiedRow row) {
        return row.isNull(CONSENT) ? "" : words.say(row.isTrue(CONSENT) ? "yes" : "no");
    }

    /** What was spent in other currencies; the text has each code before its amount. */
    private String others(CopiedRow row) {
        if (row.isNull(OTHERS)) {
            return "";
        }
        StringJoiner others = new StringJoiner(", ");
        String[] words = row.text(OTHERS).split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            others.add(money.of(Long.parseLong(words[i + 1]), words[i]));
        }
        return others.toString();
    }

    private static BuyerGroup group(CopiedRow row) {
        return BuyerGroup.of(row.number(RECENCY), row.number(FREQUENCY), row.number(VALUE), row.number(ORDERS));
    }
}
