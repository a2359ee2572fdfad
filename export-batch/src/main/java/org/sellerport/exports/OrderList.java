package org.sellerport.exports;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.orders.api.OrderStatus;

/** The list of orders in one of the marketplace's own layouts: every cell is text, as there. */
final class OrderList implements RowList {

    private static final String FIELDS =
            "placed_at, order_no, status, assignee, buyer_name, paid_at, currency, product_total,"
                    + " shipping_fee, order_amount, discount, memo, recipient, ship_country, ship_state, ship_city, ship_street,"
                    + " ship_zip, ship_phone, ship_mobile, shipping_service, ship_by, shipped_at, receipt_confirmed_at, lines,"
                    + " tracking";
    private static final String KEY = "placed_at, order_no";
    private static final int PLACED_AT = 0;
    private static final int ORDER_NO = 1;
    private static final int STATUS = 2;
    private static final int ASSIGNEE = 3;
    private static final int BUYER_NAME = 4;
    private static final int PAID_AT = 5;
    private static final int CURRENCY = 6;
    private static final int PRODUCT_TOTAL = 7;
    private static final int SHIPPING_FEE = 8;
    private static final int ORDER_AMOUNT = 9;
    private static final int DISCOUNT = 10;
    private static final int MEMO = 11;
    private static final int RECIPIENT = 12;
    private static final int COUNTRY = 13;
    private static final int STATE = 14;
    private static final int CITY = 15;
    private static final int STREET = 16;
    private static final int ZIP = 17;
    private static final int PHONE = 18;
    private static final int MOBILE = 19;
    private static final int SERVICE = 20;
    private static final int SHIP_BY = 21;
    private static final int SHIPPED_AT = 22;
    private static final int RECEIPT_CONFIRMED_AT = 23;
    private static final int LINES = 24;
    private static final int TRACKING = 25;
    private static final int[] ADDRESS = {STREET, CITY, STATE, ZIP, COUNTRY};

    private final ExportTask task;
    private final OrderColumn[] columns;
    private final WallClock clock;
    private final MoneyWords money;
    private final Map<String, String> statuses = new HashMap<>();
    private final OrderLines lines = new OrderLines();

    OrderList(ExportTask task) {
        this.task = task;
        columns = task.content().shownColumns().toArray(OrderColumn[]::new);
        clock = new WallClock(task.edition().zone());
        money = new MoneyWords(task.edition());
        for (OrderStatus status : OrderStatus.values()) {
            statuses.put(status.name(), task.edition().status(status));
        }
    }

    @Override
    public List<Heading> headings() {
        return task.content().shownColumns().stream()
                .map(column -> Heading.of(
                        task.content().layout().header(column, task.edition().language())))
                .toList();
    }

    @Override
    public String query(String position) {
        return "select " + FIELDS + " from orders.export_order where " + RowList.condition(task)
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
        lines.on(row, LINES);
        for (OrderColumn column : columns) {
            sink.text(CellText.safe(text(column, row, currency)));
        }
        sums.add(Measure.ORDER_AMOUNT, currency, row.number(ORDER_AMOUNT));
    }

    private String text(OrderColumn column, CopiedRow row, String currency) {
        return switch (column) {
            case ORDER_ID -> Long.toString(row.number(ORDER_NO));
            case STATUS -> statuses.get(row.text(STATUS));
            case ASSIGNEE -> row.text(ASSIGNEE);
            case BUYER -> row.text(BUYER_NAME);
            case PLACED_AT -> minute(row, PLACED_AT);
            case PAID_AT -> minute(row, PAID_AT);
            case QUANTITY -> lines.quantity();
            case PRODUCT_TOTAL -> money.of(row.number(PRODUCT_TOTAL), currency);
            case SHIPPING_COST -> money.of(row.number(SHIPPING_FEE), currency);
            case VAT, VAT_BY_PLATFORM -> "";
            case ORDER_AMOUNT -> money.of(row.number(ORDER_AMOUNT), currency);
            case DISCOUNT -> money.of(row.number(DISCOUNT), currency);
            case PRODUCTS -> lines.products();
            case PRODUCT_CODES -> lines.codes();
            case MEMO -> row.text(MEMO);
            case SHIPPING_ADDRESS -> address(row);
            case RECIPIENT -> row.text(RECIPIENT);
            case COUNTRY -> row.text(COUNTRY);
            case STATE -> row.text(STATE);
            case CITY -> row.text(CITY);
            case STREET -> row.text(STREET);
            case ZIP -> row.text(ZIP);
            case PHONE -> row.text(PHONE);
            case MOBILE -> row.text(MOBILE);
            case SHIPPING_SERVICE -> row.text(SERVICE);
            case SHIP_BY -> minute(row, SHIP_BY);
            case TRACKING -> row.text(TRACKING);
            case SHIPPED_AT -> minute(row, SHIPPED_AT);
            case RECEIPT_CONFIRMED_AT -> minute(row, RECEIPT_CONFIRMED_AT);
        };
    }

    private String minute(CopiedRow row, int field) {
        return row.isNull(field) ? "" : clock.minute(row.second(field));
    }

    private static String address(CopiedRow row) {
        StringBuilder address = new StringBuilder();
        for (int field : ADDRESS) {
            String part = row.text(field);
            if (part != null && !part.isBlank()) {
                address.append(address.isEmpty() ? "" : ", ").append(part);
            }
        }
        return address.toString();
    }
}
