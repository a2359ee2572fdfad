package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderStatus;

class OrderListTest {

    private static final ExportTask CHINESE = Orders.task(ExportLanguage.ZH, "Asia/Shanghai", OrderLayout.CLASSIC);
    private static final ExportTask ENGLISH = Orders.task(ExportLanguage.EN, "Z", OrderLayout.CLASSIC);
    private static final ExportTask MODERN = Orders.task(ExportLanguage.EN, "Z", OrderLayout.MODERN);

    @Test
    void the_chinese_headers_are_those_of_the_marketplace() {
        assertEquals(
                List.of(
                        "订单号",
                        "订单状态",
                        "负责人(业务员)",
                        "买家名称",
                        "下单时间",
                        "付款时间",
                        "产品总金额",
                        "物流费用",
                        "订单金额",
                        "满立减",
                        "产品信息\n（双击单元格展开所有产品信息！）",
                        "订单备注",
                        "收货地址",
                        "收货人名称",
                        "收货国家",
                        "州/省",
                        "城市",
                        "地址",
                        "邮编",
                        "联系电话",
                        "手机",
                        "买家选择物流",
                        "发货期限",
                        "实际发货物流:运单号",
                        "发货时间",
                        "确认收货时间"),
                headers(CHINESE));
    }

    @Test
    void the_english_headers_are_those_of_the_marketplace() {
        String headers = "Order ID, Order Status, Responsible Person, Buyer Name, Order Time, Payment Time, "
                + "Product Total, Shipping Cost, Order Amount, Store Discount, Product Information, Order Memo, "
                + "Shipping Address, Contact Name, Country, State/Province, City, Address, Zip Code, Tel, Mobile, "
                + "Shipping Method Chosen by Buyer, Ship-by Date, Actual Shipping:Tracking No., Shipment Time, "
                + "Receipt Confirmation Time";

        assertEquals(Arrays.asList(headers.split(", ", -1)), headers(ENGLISH));
    }

    @Test
    void a_whole_order_fills_its_26_cells() throws IOException {
        assertEquals(
                List.of(
                        "1510000000123456",
                        "等待买家收货",
                        "li.wei",
                        "Мария Ёлкина",
                        "2017.11.07 04:26",
                        "2017.11.07 04:31",
                        "$29.98",
                        "$8.72",
                        "$37.70",
                        "$1.00",
                        """
                        【1】 Summer dress
                        (产品属性: Color:Red、Size:XL)
                        (商家编码: SKU-1)
                        (产品数量: 2 piece)
                        【2】 帽子 👒
                        (产品属性: )
                        (商家编码: )
                        (产品数量: 1 piece)
                        """,
                        "ring twice\nthen wait",
                        "Rua A, 12, são paulo, SP, 03149, BR",
                        "José Nuñez",
                        "BR",
                        "SP",
                        "são paulo",
                        "Rua A, 12",
                        "03149",
                        "+55 11 4002-8922",
                        "",
                        "standard",
                        "2017.11.14 04:31",
                        "CORREIOS:AA123456789BR\nDHL:99",
                        "2017.11.08 09:00",
                        ""),
                row(CHINESE, Orders.whole()));
    }

    @Test
    void what_an_order_does_not_have_stays_empty() throws IOException {
        List<String> row = row(ENGLISH, Orders.bare());

        assertEquals(26, row.size());
        assertEquals(List.of("2017.11.06 20:26", "", "BRL 29.98"), row.subList(4, 7));
        assertEquals("Awaiting payment", row.get(1));
        assertEquals("BR", row.get(12), "only the country is known of the address");
        assertEquals(Collections.nCopies(6, ""), row.subList(15, 21));
        assertEquals(List.of("standard", "", "", "", ""), row.subList(21, 26));
    }

    @Test
    void a_line_break_in_a_title_does_not_tear_the_product_cell() {
        OrderLines lines = new OrderLines();
        CopiedRow row = new CopiedRow();
        row.on(CopiedRows.of(CopiedRows.lines("two\r\nlines", "{\"Colour\\n\":\"red\\rish\"}", "S\n1", "3")));
        lines.on(row, 0);

        assertEquals("【1】 two lines\n(产品属性: Colour :red ish)\n(商家编码: S 1)\n(产品数量: 3 piece)\n", lines.products());
    }

    @Test
    void the_newer_layout_counts_and_codes_what_was_bought() throws IOException {
        List<String> row = row(MODERN, Orders.whole());

        assertEquals(26, row.size());
        assertEquals("3", row.get(5));
        assertEquals(List.of("", ""), row.subList(8, 10), "no tax is known");
        assertEquals("SKU-1", row.get(13));
    }

    @Test
    void sums_are_kept_by_currency() throws IOException {
        Sums sums = new Sums();
        OrderList list = new OrderList(ENGLISH);
        ToldCells.of(list, Orders.numbered(1, "USD", 5), sums);
        ToldCells.of(list, Orders.numbered(2, "BRL", 7), sums);
        ToldCells.of(list, Orders.numbered(3, "USD", 6), sums);

        List<String> told = new ArrayList<>();
        sums.each(Measure.ORDER_AMOUNT, (currency, minor) -> told.add(currency + minor));
        assertEquals(List.of("BRL7", "USD11"), told);
    }

    @Test
    void it_goes_on_behind_a_row_to_the_microsecond() {
        OrderList list = new OrderList(ENGLISH);
        CopiedRow row = new CopiedRow();
        row.on(Orders.whole());

        assertEquals("2017-11-06T20:26:40.000001Z/1510000000123456", list.position(row));
        String query = list.query(list.position(row));
        assertTrue(
                query.contains(
                        "(placed_at, order_no) > (E'2017-11-06T20:26:40.000001Z'::timestamptz, 1510000000123456)"),
                query);
    }

    @ParameterizedTest
    @CsvSource({
        "1234, USD, $12.34",
        "5, USD, $0.05",
        "-1234, USD, -$12.34",
        "1234, BRL, BRL 12.34",
        "1234, JPY, JPY 1234",
        "1234, KWD, KWD 1.234",
        "1234, CNY, CNY 12.34"
    })
    void dollars_have_their_symbol_and_other_currencies_their_code(long minor, String currency, String text) {
        assertEquals(text, ENGLISH.edition().money(Money.ofMinor(minor, currency)));
        assertEquals(text, new MoneyWords(ENGLISH.edition()).of(minor, currency));
    }

    @Test
    void every_status_has_words_in_both_languages() {
        assertEquals(
                List.of("等待买家付款", "风控审核", "等待您发货", "部分发货", "等待买家收货", "等待放款", "已完成", "订单关闭"),
                Arrays.stream(OrderStatus.values())
                        .map(CHINESE.edition()::status)
                        .toList());
        assertEquals(
                List.of(
                        "Awaiting payment",
                        "Risk review",
                        "Awaiting shipment",
                        "Partially shipped",
                        "Awaiting receipt",
                        "Awaiting payout",
                        "Completed",
                        "Closed"),
                Arrays.stream(OrderStatus.values())
                        .map(ENGLISH.edition()::status)
                        .toList());
    }

    private static List<String> headers(ExportTask task) {
        return new OrderList(task).headings().stream().map(Heading::text).toList();
    }

    private static List<String> row(ExportTask task, byte[] order) throws IOException {
        return ToldCells.of(new OrderList(task), order, new Sums());
    }
}
