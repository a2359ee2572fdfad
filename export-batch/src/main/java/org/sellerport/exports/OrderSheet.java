package org.sellerport.exports;

import java.util.List;
import java.util.stream.Stream;

/** The list of orders in the marketplace's own layout. */
record OrderSheet(Edition edition) implements Sheet {

    @Override
    public List<String> headers() {
        return Stream.of(OrderColumn.values())
                .map(column -> column.header(edition.language()))
                .toList();
    }

    @Override
    public List<String> row(ExportedOrder order) {
        return Stream.of(OrderColumn.values())
                .map(column -> column.text(order, edition))
                .toList();
    }
}
