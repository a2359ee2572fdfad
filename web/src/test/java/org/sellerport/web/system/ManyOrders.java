package org.sellerport.web.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Orders by the million, which the database makes by itself: one shop with a tenth of all, the other shops' orders between
 * its own as they come in. They are spread over the last 89 days and sleep, so that no clock of theirs runs.
 */
record ManyOrders(String seller, LocalDate firstDay, LocalDate lastDay) {

    /** Where the shop is at home. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Path NOTE = Path.of("target", "bench", "many-orders.txt");
    private static final int DAYS = 89;
    private static final int SHARE = 10;
    private static final int OTHERS = 90;
    private static final int STEP = 1_000_000;

    private static boolean made;

    private static final String ORDERS = """
            insert into orders.orders (seller_id, order_no, external_id, status, payment_status, dormant, buyer_id,
                buyer_name, buyer_email, buyer_country, buyer_language, currency, product_total, shipping_fee, discount,
                order_amount, payment_methods, shipping_service, recipient, ship_country, ship_state, ship_city,
                ship_street, ship_zip, ship_mobile, placed_at, paid_at, funds_arrived_at, ship_by, shipped_at,
                receipt_confirmed_at, closed_at, close_reason, frozen_at, frozen_reason, memo, assignee, facts)
            select case when n % 10 = 0 then s.mine else s.other || n / 10 % 90 end, s.first_no + n, 'x-' || n,
                   o.status,
                   case when o.status in ('AWAITING_PAYMENT', 'CLOSED') then 'UNPAID' else 'FUNDED' end, true,
                   'b' || k * 7 % 200003, 'Buyer ' || k * 7 % 200003 || ' 王', 'b' || k % 200003 || '@example.com',
                   o.country, 'pt', 'USD', k % 50000 + 100, k % 3000, 0, k % 50000 + 100 + k % 3000, 'card',
                   (array['standard', 'express', 'economy'])[1 + k % 3], 'Recipient ' || k * 7 % 200003, o.country,
                   'State ' || k % 27, 'City ' || k % 6007, k % 9999 || ' Rua das Flores', lpad(k % 99999 || '', 5, '0'),
                   '+55 11 9' || 10000000 + k * 37 % 89999999, o.placed_at,
                   case when o.paid then o.placed_at + interval '3 minutes' end,
                   case when o.paid then o.placed_at + interval '1 hour' end,
                   case when o.paid then o.placed_at + interval '7 days' end,
                   case when o.shipped then o.placed_at + interval '2 days' end,
                   case when o.status = 'COMPLETED' then o.placed_at + interval '20 days' end,
                   case when o.status = 'CLOSED' then o.placed_at + interval '20 days' end,
                   case when o.status = 'CLOSED' then 'PAYMENT_TIMEOUT' end,
                   case when k % 1000 = 7 then o.placed_at end, case when k % 1000 = 7 then 'looks odd' end,
                   case when k % 20 = 0 then 'please send quickly 谢谢' end, 'staff' || k % 7, 1
              from (select ?::text as mine, ?::text as other, ?::bigint as first_no, ?::timestamptz as first) as s,
                   generate_series(?::bigint, ?::bigint) as n,
                   lateral (select n / 10 as k) as i,
                   lateral (select status, status not in ('AWAITING_PAYMENT', 'CLOSED') as paid,
                                   status in ('AWAITING_RECEIPT', 'COMPLETED') as shipped,
                                   case when k % 5000 = 11 then 'IS'
                                        else (array['BR', 'RU', 'BR', 'ES', 'US', 'BR', 'FR', 'MX', 'US', 'DE'])[1 + k % 10]
                                   end as country,
                                   s.first + n * ? * interval '1 microsecond' as placed_at
                              from (select case when k % 20 = 0 then 'AWAITING_PAYMENT'
                                                when k % 20 = 1 then 'CLOSED'
                                                when k % 20 < 5 then 'AWAITING_SHIPMENT'
                                                when k % 20 < 9 then 'AWAITING_RECEIPT'
                                                else 'COMPLETED' end as status) as stand) as o""";

    private static final String LINES = """
            insert into orders.order_line (seller_id, order_no, line_no, sku, title, attributes, quantity, unit_price)
            select seller_id, order_no, line, 'SKU-' || order_no % 50021,
                   'Product ' || order_no % 50021 || ' 夏季新款女装连衣裙', '{"Color":"Red","Size":"XL"}',
                   1 + order_no % 3, 1990
              from orders.orders, generate_series(1, 1 + (order_no / 10 % 2)::integer) as line
             where seller_id = ?
             order by seller_id, order_no, line""";

    private static final String SHIPMENTS = """
            insert into orders.shipment (seller_id, order_no, shipment_no, carrier, tracking_no, shipped_at)
            select seller_id, order_no, 1, 'cainiao', 'LP00' || order_no || 'CN', shipped_at
              from orders.orders where seller_id = ? and shipped_at is not null
             order by seller_id, order_no""";

    private static final String TALLIES = """
            insert into orders.order_tally (seller_id, tab, delta)
            select seller_id, unnest(array['ALL', status]), count(*) from orders.orders where seller_id = ?
             group by seller_id, status
            union all
            select seller_id, 'FROZEN', count(*) from orders.orders where seller_id = ? and frozen_at is not null
             group by seller_id""";

    /** Makes so many orders in all, unless the suite has made them already; whoever is inside the server finds out too. */
    static void make(int all) throws IOException {
        if (!made) {
            ManyOrders orders = insert(all);
            Files.createDirectories(NOTE.getParent());
            Files.writeString(NOTE, orders.seller + " " + orders.firstDay + " " + orders.lastDay);
            made = true;
        }
    }

    /** What was made. */
    static ManyOrders made() throws IOException {
        String[] noted = Files.readString(NOTE).split(" ", -1);
        return new ManyOrders(noted[0], LocalDate.parse(noted[1]), LocalDate.parse(noted[2]));
    }

    private static ManyOrders insert(int all) {
        String seller = Residents.seller();
        String other = seller + "-";
        SuiteDatabase.update("""
                insert into orders.seller (seller_id, name, zone, language, commission_rate, affiliate_rate, created_at)
                select ? || n, 'Another shop', 'UTC', 'en', 0.05, 0, now() from generate_series(0, ?) as n""", other, OTHERS - 1);
        LocalDate firstDay = LocalDate.now(ZONE).minusDays(DAYS);
        long apart = DAYS * 86_400_000_000L / (all + 1);
        for (int from = 1; from <= all; from += STEP) {
            SuiteDatabase.update(
                    ORDERS,
                    seller,
                    other,
                    2_000_000_000_000_000L,
                    firstDay.atStartOfDay(ZONE).toOffsetDateTime(),
                    from,
                    Math.min(all, from + STEP - 1),
                    apart);
        }
        SuiteDatabase.update(LINES, seller);
        SuiteDatabase.update(SHIPMENTS, seller);
        SuiteDatabase.update(TALLIES, seller, seller);
        SuiteDatabase.update("vacuum (analyze) orders.orders, orders.order_line, orders.shipment, orders.order_tally");
        return new ManyOrders(seller, firstDay, firstDay.plusDays(DAYS - 1));
    }

    /** How many of them are the shop's. */
    static int ofShop(int all) {
        return all / SHARE;
    }
}
