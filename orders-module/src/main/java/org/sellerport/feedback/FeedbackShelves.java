package org.sellerport.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sellerport.feedback.api.FeedbackRow;
import org.sellerport.feedback.api.FeedbackScore;
import org.sellerport.feedback.api.MutualFeedback.Shelf;
import org.sellerport.feedback.api.Said;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.platform.Sql;

/** The lists of a seller's feedback, each in the order of one index. */
@ApplicationScoped
class FeedbackShelves {

    private static final String ROW = """
            select o.order_no, o.buyer_name, o.feedback_until, f.revealed_at as buyer_at,
                   (select l.title from orders.order_line l
                     where l.seller_id = o.seller_id and l.order_no = o.order_no and l.line_no = 1) as title""";

    private static final String TO_WRITE = ROW + """
              from orders.orders o
              left join orders.feedback f using (seller_id, order_no)
             where seller_id = ? and o.feedback_until > ? and not o.dormant
               and not exists (select 1 from orders.seller_feedback s
                                where s.seller_id = o.seller_id and s.order_no = o.order_no)
               %s order by o.feedback_until, o.order_no limit ?""";

    private static final String RECEIVED = ROW + """
            , f.rating, f.comment, f.at, f.revealed_at, f.reply, f.replied_at
              from orders.feedback f
              join orders.orders o using (seller_id, order_no)
             where seller_id = ? and f.revealed_at <= ? %s
             order by f.revealed_at desc, f.order_no desc limit ?""";

    private static final String GIVEN = ROW + """
            , s.rating, s.comment, s.at, s.revealed_at
              from orders.seller_feedback s
              join orders.orders o using (seller_id, order_no)
              left join orders.feedback f using (seller_id, order_no)
             where seller_id = ? and s.at <= ? %s
             order by s.at desc, s.order_no desc limit ?""";

    @Inject
    private Sql sql;

    List<FeedbackRow> rows(SellerId seller, Shelf shelf, Optional<ListPlace> after, Instant now, int limit) {
        List<Object> values = new ArrayList<>(List.of(seller.value(), now));
        after.ifPresent(place -> {
            values.add(place.at());
            values.add(place.order().value());
        });
        values.add(limit);
        return sql.list(
                query(shelf).formatted(after.isPresent() ? "and " + onward(shelf) : ""),
                row -> row(shelf, row, now),
                values.toArray());
    }

    private static String query(Shelf shelf) {
        return switch (shelf) {
            case TO_WRITE -> TO_WRITE;
            case RECEIVED -> RECEIVED;
            case GIVEN -> GIVEN;
        };
    }

    private static String onward(Shelf shelf) {
        return switch (shelf) {
            case TO_WRITE -> "(o.feedback_until, o.order_no) > (?, ?)";
            case RECEIVED -> "(f.revealed_at, f.order_no) < (?, ?)";
            case GIVEN -> "(s.at, s.order_no) < (?, ?)";
        };
    }

    private static FeedbackRow row(Shelf shelf, ResultSet row, Instant now) throws SQLException {
        return new FeedbackRow(
                new OrderNo(row.getLong("order_no")),
                row.getString("buyer_name"),
                row.getString("title"),
                Sql.instant(row, shelf == Shelf.TO_WRITE ? "feedback_until" : "revealed_at"),
                shelf == Shelf.TO_WRITE ? null : FeedbackStore.said(row, ""),
                shelf == Shelf.RECEIVED ? FeedbackStore.reply(row) : null,
                buyer(Sql.instant(row, "buyer_at"), now));
    }

    private static FeedbackRow.BuyerSide buyer(Instant revealedAt, Instant now) {
        if (revealedAt == null) {
            return FeedbackRow.BuyerSide.SILENT;
        }
        return revealedAt.isAfter(now) ? FeedbackRow.BuyerSide.HIDDEN : FeedbackRow.BuyerSide.REVEALED;
    }

    /** Where the next page begins after that row. */
    static ListPlace place(Shelf shelf, FeedbackRow last) {
        return switch (shelf) {
            case TO_WRITE, RECEIVED -> new ListPlace(last.until(), last.order());
            case GIVEN -> new ListPlace(last.said().at(), last.order());
        };
    }

    FeedbackScore score(SellerId seller, Instant after, Instant until) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int rating = Said.WORST; rating <= Said.BEST; rating++) {
            counts.put(rating, 0L);
        }
        sql.list("""
                        select rating, count(*) as many from orders.feedback
                         where seller_id = ? and revealed_at > ? and revealed_at <= ? group by rating""", row -> Map.entry(row.getInt("rating"), row.getLong("many")), seller.value(), after, until)
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return new FeedbackScore(counts);
    }
}
