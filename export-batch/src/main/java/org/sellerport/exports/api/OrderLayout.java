package org.sellerport.exports.api;

import static org.sellerport.exports.api.OrderColumn.ASSIGNEE;
import static org.sellerport.exports.api.OrderColumn.BUYER;
import static org.sellerport.exports.api.OrderColumn.CITY;
import static org.sellerport.exports.api.OrderColumn.COUNTRY;
import static org.sellerport.exports.api.OrderColumn.DISCOUNT;
import static org.sellerport.exports.api.OrderColumn.MEMO;
import static org.sellerport.exports.api.OrderColumn.MOBILE;
import static org.sellerport.exports.api.OrderColumn.ORDER_AMOUNT;
import static org.sellerport.exports.api.OrderColumn.ORDER_ID;
import static org.sellerport.exports.api.OrderColumn.PAID_AT;
import static org.sellerport.exports.api.OrderColumn.PHONE;
import static org.sellerport.exports.api.OrderColumn.PLACED_AT;
import static org.sellerport.exports.api.OrderColumn.PRODUCTS;
import static org.sellerport.exports.api.OrderColumn.PRODUCT_CODES;
import static org.sellerport.exports.api.OrderColumn.PRODUCT_TOTAL;
import static org.sellerport.exports.api.OrderColumn.QUANTITY;
import static org.sellerport.exports.api.OrderColumn.RECEIPT_CONFIRMED_AT;
import static org.sellerport.exports.api.OrderColumn.RECIPIENT;
import static org.sellerport.exports.api.OrderColumn.SHIPPED_AT;
import static org.sellerport.exports.api.OrderColumn.SHIPPING_ADDRESS;
import static org.sellerport.exports.api.OrderColumn.SHIPPING_COST;
import static org.sellerport.exports.api.OrderColumn.SHIPPING_SERVICE;
import static org.sellerport.exports.api.OrderColumn.SHIP_BY;
import static org.sellerport.exports.api.OrderColumn.STATE;
import static org.sellerport.exports.api.OrderColumn.STATUS;
import static org.sellerport.exports.api.OrderColumn.STREET;
import static org.sellerport.exports.api.OrderColumn.TRACKING;
import static org.sellerport.exports.api.OrderColumn.VAT;
import static org.sellerport.exports.api.OrderColumn.VAT_BY_PLATFORM;
import static org.sellerport.exports.api.OrderColumn.ZIP;

import java.util.List;

/** The marketplace's own layouts of the list of orders. Source: files that sellers downloaded there. */
public enum OrderLayout {
    /** The 26 columns A to Z. */
    CLASSIC(
            "classic",
            List.of(
                    ORDER_ID,
                    STATUS,
                    ASSIGNEE,
                    BUYER,
                    PLACED_AT,
                    PAID_AT,
                    PRODUCT_TOTAL,
                    SHIPPING_COST,
                    ORDER_AMOUNT,
                    DISCOUNT,
                    PRODUCTS,
                    MEMO,
                    SHIPPING_ADDRESS,
                    RECIPIENT,
                    COUNTRY,
                    STATE,
                    CITY,
                    STREET,
                    ZIP,
                    PHONE,
                    MOBILE,
                    SHIPPING_SERVICE,
                    SHIP_BY,
                    TRACKING,
                    SHIPPED_AT,
                    RECEIPT_CONFIRMED_AT)),
    /** As the marketplace has made it since 2023. */
    MODERN(
            "modern",
            List.of(
                    ORDER_ID,
                    STATUS,
                    BUYER,
                    PLACED_AT,
                    PAID_AT,
                    QUANTITY,
                    PRODUCT_TOTAL,
                    SHIPPING_COST,
                    VAT,
                    VAT_BY_PLATFORM,
                    ORDER_AMOUNT,
                    DISCOUNT,
                    PRODUCTS,
                    PRODUCT_CODES,
                    SHIPPING_ADDRESS,
                    RECIPIENT,
                    COUNTRY,
                    STATE,
                    CITY,
                    STREET,
                    ZIP,
                    SHIPPING_SERVICE,
                    SHIP_BY,
                    TRACKING,
                    SHIPPED_AT,
                    RECEIPT_CONFIRMED_AT));

    private final String code;

    // Lists of List.of cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<OrderColumn> columns;

    OrderLayout(String code, List<OrderColumn> columns) {
        this.code = code;
        this.columns = columns;
    }

    /** As it stands in requests: {@code classic} or {@code modern}. */
    public String code() {
        return code;
    }

    /** All its columns, in its order. */
    public List<OrderColumn> columns() {
        return columns;
    }

    /** What the layout calls a column. */
    public String header(OrderColumn column, ExportLanguage language) {
        if (this == MODERN && language == ExportLanguage.ZH) {
            if (column == DISCOUNT) {
                return "店铺优惠";
            }
            if (column == PRODUCTS) {
                return "商品信息";
            }
            if (column == RECIPIENT) {
                return "收件人名称";
            }
            if (column == TRACKING) {
                return "实际发货单号";
            }
        }
        return column.header(language);
    }

    /**
     * The layout of a code.
     *
     * @throws ExportOptionUnsupported if there is no such layout
     */
    public static OrderLayout of(String code) {
        for (OrderLayout layout : values()) {
            if (layout.code.equals(code)) {
                return layout;
            }
        }
        throw new ExportOptionUnsupported("layout", code, "classic, modern");
    }
}
