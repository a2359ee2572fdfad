package org.sellerport.exports;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The product cell of the marketplace's file: four lines for each line of the order, there even when they are empty,
 * the same in every language. Programs take it apart line by line and by offset, so not a character may move.
 */
final class ProductCell {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private ProductCell() {}

    static String of(List<ExportedOrder.Line> lines) {
        StringBuilder cell = new StringBuilder();
        int number = 1;
        for (ExportedOrder.Line line : lines) {
            cell.append('【').append(number++).append("】 ").append(oneLine(line.title()));
            cell.append("\n(产品属性: ").append(attributes(line.attributes()));
            cell.append(")\n(商家编码: ").append(line.sku() == null ? "" : oneLine(line.sku()));
            cell.append(")\n(产品数量: ").append(line.quantity()).append(" piece)\n");
        }
        return cell.toString();
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> oneLine(attribute.getKey()) + ":" + oneLine(attribute.getValue()))
                .collect(Collectors.joining("、"));
    }

    /** A title with a line break in it would be taken for two lines. */
    private static String oneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }
}
