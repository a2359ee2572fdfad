package org.sellerport.shipping.api;

import java.time.Instant;
import java.util.List;

/**
 * An upload of tracking numbers.
 *
 * @param name of the file
 * @param appliedAt when it was applied; null while it is only a dry run
 * @param rows in the order of the file
 */
public record Upload(long id, String name, Instant createdAt, Instant appliedAt, List<Row> rows) {

    /** What is to come of a row, or came of it. */
    public enum State {
        /** It would ship. */
        READY,
        /** It would not ship, or did not; the reason says why. */
        REFUSED,
        /** It shipped. */
        SHIPPED
    }

    /**
     * A row with its verdict.
     *
     * @param row as the spreadsheet counts, from 1
     * @param code of the refusal, null where there is none
     * @param reason in English, null where there is none
     * @param reasonZh in Chinese, null where there is none
     * @param shipment its id, null before it shipped
     */
    public record Row(
            int row,
            String order,
            String carrier,
            String trackingNo,
            String line,
            String quantity,
            State state,
            String code,
            String reason,
            String reasonZh,
            String shipment) {}

    /**
     * An upload as a row of a list.
     *
     * @param who made it: a login, or the name of a key
     * @param appliedAt when it was applied; null while it is only a dry run
     */
    public record Summary(
            long id,
            String name,
            String who,
            Instant createdAt,
            Instant appliedAt,
            long ready,
            long refused,
            long shipped) {}

    /** How many rows are in a state. */
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
