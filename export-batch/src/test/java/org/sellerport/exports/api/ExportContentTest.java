package org.sellerport.exports.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.RuleViolation;

class ExportContentTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Test
    void whoever_says_nothing_gets_the_marketplaces_own_file() {
        ExportContent usual = ExportContent.usual(ExportLanguage.ZH);

        assertEquals(ExportFormat.XLS, usual.format());
        assertEquals(Set.of(ExportSheet.ORDERS), usual.sheets());
        assertEquals(OrderLayout.CLASSIC.columns(), usual.shownColumns());
    }

    @Test
    void columns_are_shown_in_the_order_wanted() {
        List<OrderColumn> wanted = List.of(OrderColumn.ORDER_AMOUNT, OrderColumn.ORDER_ID);

        assertEquals(
                wanted, content(OrderLayout.CLASSIC, ExportSheet.ORDERS, wanted).shownColumns());
    }

    @Test
    void without_a_list_there_is_nothing_to_export() {
        refused(
                ExportSheetsMissing.class,
                "Choose at least one list: Sheet1, Logistics, Funds or Customers.",
                () -> new ExportContent(
                        Set.of(), ExportLanguage.EN, ExportFormat.XLS, OrderLayout.CLASSIC, Set.of(), List.of()));
    }

    @Test
    void columns_need_the_list_they_belong_to() {
        refused(
                ExportColumnsNeedless.class,
                "Columns belong to the list of orders. Choose Sheet1 too, or no columns.",
                () -> content(OrderLayout.CLASSIC, ExportSheet.FUNDS, List.of(OrderColumn.ORDER_ID)));
    }

    @Test
    void a_column_is_there_once() {
        refused(
                ExportColumnRepeated.class,
                "The column CITY is asked for twice.",
                () -> content(OrderLayout.CLASSIC, ExportSheet.ORDERS, List.of(OrderColumn.CITY, OrderColumn.CITY)));
    }

    @Test
    void a_column_of_the_other_layout_is_refused() {
        assertThrows(
                ExportOptionUnsupported.class,
                () -> content(OrderLayout.CLASSIC, ExportSheet.ORDERS, List.of(OrderColumn.VAT)));
        assertThrows(
                ExportOptionUnsupported.class,
                () -> content(OrderLayout.MODERN, ExportSheet.ORDERS, List.of(OrderColumn.PHONE)));
    }

    @Test
    void the_newer_layout_has_the_marketplaces_newer_headers() {
        String headers = "订单号 订单状态 买家名称 下单时间 付款时间 产品数量 产品总金额 物流费用 预计增值税 平台是否代征代缴 订单金额 店铺优惠 商品信息"
                + " 商品编码 收货地址 收件人名称 收货国家 州/省 城市 地址 邮编 买家选择物流 发货期限 实际发货单号 发货时间 确认收货时间";

        assertEquals(
                Arrays.asList(headers.split(" ", -1)),
                OrderLayout.MODERN.columns().stream()
                        .map(column -> OrderLayout.MODERN.header(column, ExportLanguage.ZH))
                        .toList());
    }

    @Test
    void every_code_is_understood_and_no_other() {
        EnumSet.allOf(ExportFormat.class).forEach(one -> assertEquals(one, ExportFormat.of(one.code())));
        EnumSet.allOf(ExportSheet.class).forEach(one -> assertEquals(one, ExportSheet.of(one.code())));
        EnumSet.allOf(OrderLayout.class).forEach(one -> assertEquals(one, OrderLayout.of(one.code())));
        EnumSet.allOf(OrderColumn.class).forEach(one -> assertEquals(one, OrderColumn.of(one.name())));
        assertThrows(ExportOptionUnsupported.class, () -> ExportFormat.of("pdf"));
        assertThrows(ExportOptionUnsupported.class, () -> ExportSheet.of("Sheet2"));
        assertThrows(ExportOptionUnsupported.class, () -> OrderLayout.of("newest"));
        assertThrows(ExportOptionUnsupported.class, () -> OrderColumn.of("city"));
    }

    private static ExportContent content(OrderLayout layout, ExportSheet sheet, List<OrderColumn> columns) {
        return new ExportContent(Set.of(), ExportLanguage.EN, ExportFormat.XLS, layout, Set.of(sheet), columns);
    }

    private static void refused(Class<? extends RuleViolation> refusal, String sentence, Runnable asking) {
        assertEquals(sentence, assertThrows(refusal, asking::run).sentence(ENGLISH));
    }
}
