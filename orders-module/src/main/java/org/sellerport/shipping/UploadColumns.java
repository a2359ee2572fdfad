package org.sellerport.shipping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.shipping.api.UploadWithoutColumns;

/** Which column of a file holds what, by the names in its first row, English or Chinese. */
final class UploadColumns {

    enum Column {
        ORDER("Order number", "订单号", "orderno|order|订单编号"),
        CARRIER("Carrier", "物流商", "物流公司|承运商|物流方式"),
        TRACKING_NO("Tracking number", "运单号", "trackingno|物流单号|快递单号|物流编号"),
        LINE("Line", "行号", "lineno|商品行"),
        QUANTITY("Quantity", "数量", "qty|件数");

        private final String english;
        private final String chinese;
        private final String others;

        Column(String english, String chinese, String others) {
            this.english = english;
            this.chinese = chinese;
            this.others = others;
        }

        /** Its name in a template. */
        String title(String language) {
            return language.equals("zh") ? chinese : english;
        }

        private boolean isCalled(String name) {
            String plain = plain(name);
            return plain.equals(plain(english)) || plain.equals(chinese) || plain.matches(others);
        }

        private static String plain(String name) {
            return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    UploadColumns(SheetRow header) {
        for (int place = 0; place < header.cells().size(); place++) {
            int here = place;
            column(header.cell(place)).ifPresent(column -> places.putIfAbsent(column, here));
        }
        if (!places.keySet().containsAll(List.of(Column.ORDER, Column.CARRIER, Column.TRACKING_NO))) {
            throw new UploadWithoutColumns();
        }
    }

    private static Optional<Column> column(String name) {
        return Stream.of(Column.values())
                .filter(column -> column.isCalled(name))
                .findFirst();
    }

    String of(SheetRow row, Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }
}
