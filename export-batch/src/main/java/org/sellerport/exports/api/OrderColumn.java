package org.sellerport.exports.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the list of orders can tell of an order. The headers are those of the marketplace's own file, to the letter, so that
 * every tool that reads its file reads ours; {@link OrderLayout} says which of them a layout has, in which order.
 */
public enum OrderColumn {
    ORDER_ID("订单号", "Order ID"),
    STATUS("订单状态", "Order Status"),
    ASSIGNEE("负责人(业务员)", "Responsible Person"),
    BUYER("买家名称", "Buyer Name"),
    PLACED_AT("下单时间", "Order Time"),
    PAID_AT("付款时间", "Payment Time"),
    QUANTITY("产品数量", "Product Quantity"),
    PRODUCT_TOTAL("产品总金额", "Product Total"),
    SHIPPING_COST("物流费用", "Shipping Cost"),
    /** Empty: no tax is known of an order. */
    VAT("预计增值税", "Estimated VAT"),
    /** Empty, like {@link #VAT}. */
    VAT_BY_PLATFORM("平台是否代征代缴", "VAT Collected by Platform"),
    ORDER_AMOUNT("订单金额", "Order Amount"),
    DISCOUNT("满立减", "Store Discount"),
    PRODUCTS("产品信息\n（双击单元格展开所有产品信息！）", "Product Information"),
    PRODUCT_CODES("商品编码", "Product Code"),
    MEMO("订单备注", "Order Memo"),
    SHIPPING_ADDRESS("收货地址", "Shipping Address"),
    RECIPIENT("收货人名称", "Contact Name"),
    COUNTRY("收货国家", "Country"),
    STATE("州/省", "State/Province"),
    CITY("城市", "City"),
    STREET("地址", "Address"),
    ZIP("邮编", "Zip Code"),
    PHONE("联系电话", "Tel"),
    MOBILE("手机", "Mobile"),
    SHIPPING_SERVICE("买家选择物流", "Shipping Method Chosen by Buyer"),
    SHIP_BY("发货期限", "Ship-by Date"),
    TRACKING("实际发货物流:运单号", "Actual Shipping:Tracking No."),
    SHIPPED_AT("发货时间", "Shipment Time"),
    RECEIPT_CONFIRMED_AT("确认收货时间", "Receipt Confirmation Time");

    private final String chinese;
    private final String english;

    OrderColumn(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The header that the column has unless a layout calls it otherwise; see {@link OrderLayout#header}. */
    String header(ExportLanguage language) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }

    /**
     * The column of a name.
     *
     * @param name as it stands in requests, such as {@code ORDER_ID}
     * @throws ExportOptionUnsupported if there is no such column
     */
    public static OrderColumn of(String name) {
        for (OrderColumn column : values()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new ExportOptionUnsupported(
                "columns", name, Arrays.stream(values()).map(OrderColumn::name).collect(Collectors.joining(", ")));
    }
}
