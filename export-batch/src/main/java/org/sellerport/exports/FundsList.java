package org.sellerport.exports;

import java.io.IOException;
import java.util.List;

/** One row an order: what was paid, and where each part of it is, as the ledger has it. */
final class FundsList implements RowList {

    private static final String FIELDS =
            "placed_at, order_no, status, dispute_status, payout_status, frozen, cancellation_status, dormant, currency,"
                    + " paid_at, payout_released_at, paid, refunded, commission, affiliate, released, held";
    private static final String KEY = "placed_at, order_no";
    private static final int PLACED_AT = 0;
    private static final int ORDER_NO = 1;
    private static final int STATUS = 2;
    private static final int DISPUTE_STATUS = 3;
    private static final int PAYOUT_STATUS = 4;
    private static final int FROZEN = 5;
    private static final int CANCELLATION_STATUS = 6;
    private static final int DORMANT = 7;
    private static final int CURRENCY = 8;
    private static final int PAID_AT = 9;
    private static final int RELEASED_AT = 10;
    private static final int PAID = 11;
    private static final int REFUNDED = 12;
    private static final int COMMISSION = 13;
    private static final int AFFILIATE = 14;
    private static final int RELEASED = 15;
    private static final int HELD = 16;
    private static final List<String> COLUMNS = List.of(
            "order",
            "orderStatus",
            "paidAt",
            "currency",
            "paid",
            "refunded",
            "commission",
            "affiliate",
            "released",
            "releasedAt",
            "held",
            "why");

    private final ExportTask task;
    private final WallClock clock;
    private final Words words;
    private final MoneyWords money;

    FundsList(ExportTask task) {
        this.task = task;
        clock = new WallClock(task.edition().zone());
        words = new Words(task.edition());
        money = new MoneyWords(task.edition());
    }

    @Override
    public List<Heading> headings() {
        return COLUMNS.stream()
                .map(column -> Heading.of(words.say("funds." + column)))
                .toList();
    }

    @Override
    public String query(String position) {
        return "select " + FIELDS + " from payouts.export_row where " + RowList.condition(task)
                + OrderPosition.condition(KEY, position) + " order by " + KEY;
    }

    @Override
    public String count() {
        return "select count(*) as rows from orders.export_order where " + RowList.condition(task);
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public String position(CopiedRow row) {
        return OrderPosition.of(row, PLACED_AT, ORDER_NO);
    }

    @Override
    public void write(CopiedRow row, RowSink sink, Sums sums) throws IOException {
        String currency = row.text(CURRENCY);
        int digits = money.digits(currency);
        long held = row.number(HELD);
        sink.text(Long.toString(row.number(ORDER_NO)));
        sink.text(words.say("status." + row.text(STATUS)));
        moment(row, PAID_AT, sink);
        sink.text(currency);
        amount(Measure.PAID, row.number(PAID), currency, digits, sink, sums);
        amount(Measure.REFUNDED, row.number(REFUNDED), currency, digits, sink, sums);
        amount(Measure.COMMISSION, row.number(COMMISSION), currency, digits, sink, sums);
        amount(Measure.AFFILIATE, row.number(AFFILIATE), currency, digits, sink, sums);
        amount(Measure.RELEASED, row.number(RELEASED), currency, digits, sink, sums);
        moment(row, RELEASED_AT, sink);
        amount(Measure.HELD, held, currency, digits, sink, sums);
        sink.text(held == 0 ? "" : words.say("held." + why(row)));
    }

    private static void amount(Measure measure, long minor, String currency, int digits, RowSink sink, Sums sums)
            throws IOException {
        sink.amount(minor, digits);
        sums.add(measure, currency, minor);
    }

    private void moment(CopiedRow row, int field, RowSink sink) throws IOException {
        if (row.isNull(field)) {
            sink.text("");
        } else {
            sink.moment(clock.at(row.second(field)));
        }
    }

    /** The nearest reason why it is still held; the first that holds. */
    private static String why(CopiedRow row) {
        if (row.isTrue(FROZEN)) {
            return "FROZEN";
        }
        if ("OPEN".equals(row.text(DISPUTE_STATUS))) {
            return "DISPUTE";
        }
        if ("REQUESTED".equals(row.text(CANCELLATION_STATUS))) {
            return "CANCELLATION";
        }
        if (row.isTrue(DORMANT)) {
            return "HISTORY";
        }
        String payout = row.text(PAYOUT_STATUS);
        return payout.equals("NOT_DUE") ? row.text(STATUS) : payout;
    }
}
