package org.sellerport.exports.api;

/**
 * The lists that a workbook can have, in their order. The sheet {@code About}, which tells what the workbook is, is always
 * there and cannot be chosen.
 */
public enum ExportSheet {
    /** One row an order, in one of the marketplace's own layouts. */
    ORDERS("Sheet1"),
    /** One row a shipment. */
    LOGISTICS("Logistics"),
    /** One row an order: where its money is. */
    FUNDS("Funds"),
    /** One row a buyer. */
    CUSTOMERS("Customers");

    private final String code;

    ExportSheet(String code) {
        this.code = code;
    }

    /** As it stands in requests; the name of its first sheet in the workbook. */
    public String code() {
        return code;
    }

    /** What the sheets of this list are called: the first, the second and so on, each begun when the one before is full. */
    public String sheet(int number) {
        if (this == ORDERS) {
            return "Sheet" + number;
        }
        return number == 1 ? code : code + " " + number;
    }

    /**
     * The list of a code.
     *
     * @throws ExportOptionUnsupported if there is no such list
     */
    public static ExportSheet of(String code) {
        for (ExportSheet sheet : values()) {
            if (sheet.code.equals(code)) {
                return sheet;
            }
        }
        throw new ExportOptionUnsupported("sheets", code, "Sheet1, Logistics, Funds, Customers, About");
    }
}
