package org.sellerport.exports;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.orders.api.Address;

/**
 * The columns A to Z of the marketplace's own order file, in their order and with their exact headers, so that every
 * tool that reads the marketplace's file reads ours.
 */
enum OrderColumn {
    ORDER_ID("订单号", "Order ID", order -> order.no().toString()),
    STATUS("订单状态", "Order Status", (order, edition) -> edition.status(order.status())),
    ASSIGNEE("负责人(业务员)", "Responsible Person", ExportedOrder::assignee),
    BUYER("买家名称", "Buyer Name", ExportedOrder::buyer),
    PLACED_AT(
            "下单时间", "Order Time", (order, edition) -> edition.time(order.times().placedAt())),
    PAID_AT(
            "付款时间",
            "Payment Time",
            (order, edition) -> edition.time(order.times().paidAt())),
    PRODUCT_TOTAL(
            "产品总金额",
            "Product Total",
            (order, edition) -> edition.money(order.amounts().products())),
    SHIPPING_COST(
            "物流费用",
            "Shipping Cost",
            (order, edition) -> edition.money(order.amounts().shipping())),
    ORDER_AMOUNT(
            "订单金额",
            "Order Amount",
            (order, edition) -> edition.money(order.amounts().order())),
    DISCOUNT(
            "满立减",
            "Store Discount",
            (order, edition) -> edition.money(order.amounts().discount())),
    PRODUCTS("产品信息\n（双击单元格展开所有产品信息！）", "Product Information", order -> ProductCell.of(order.lines())),
    MEMO("订单备注", "Order Memo", ExportedOrder::memo),
    SHIPPING_ADDRESS("收货地址", "Shipping Address", order -> inOneLine(order.shipTo())),
    RECIPIENT("收货人名称", "Contact Name", order -> order.shipTo().recipient()),
    COUNTRY("收货国家", "Country", order -> order.shipTo().country()),
    STATE("州/省", "State/Province", order -> order.shipTo().state()),
    CITY("城市", "City", order -> order.shipTo().city()),
    STREET("地址", "Address", order -> order.shipTo().street()),
    ZIP("邮编", "Zip Code", order -> order.shipTo().zip()),
    PHONE("联系电话", "Tel", order -> order.shipTo().phone()),
    MOBILE("手机", "Mobile", order -> order.shipTo().mobile()),
    SHIPPING_SERVICE("买家选择物流", "Shipping Method Chosen by Buyer", ExportedOrder::shippingService),
    SHIP_BY(
            "发货期限",
            "Ship-by Date",
            (order, edition) -> edition.time(order.times().shipBy())),
    TRACKING("实际发货物流:运单号", "Actual Shipping:Tracking No.", ExportedOrder::tracking),
    SHIPPED_AT(
            "发货时间",
            "Shipment Time",
            (order, edition) -> edition.time(order.times().shippedAt())),
    RECEIPT_CONFIRMED_AT(
            "确认收货时间",
            "Receipt Confirmation Time",
            (order, edition) -> edition.time(order.times().receiptConfirmedAt()));

    @FunctionalInterface
    private interface Text {
        String of(ExportedOrder order, Edition edition);
    }

    private final String chinese;
    private final String english;

    // Its functions capture nothing, so it cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text text;

    OrderColumn(String chinese, String english, Text text) {
        this.chinese = chinese;
        this.english = english;
        this.text = text;
    }

    OrderColumn(String chinese, String english, Function<ExportedOrder, String> text) {
        this(chinese, english, (order, edition) -> text.apply(order));
    }

    String header(ExportLanguage language) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }

    /** What stands in the column, safe for a cell; nothing where the order has nothing to say. */
    String text(ExportedOrder order, Edition edition) {
        return CellText.safe(text.of(order, edition));
    }

    private static String inOneLine(Address address) {
        return Stream.of(address.street(), address.city(), address.state(), address.zip(), address.country())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
