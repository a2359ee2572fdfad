package org.sellerport.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values to bind, put together piece by piece; null is a value. */
final class Columns {

    private final List<Object> values = new ArrayList<>();

    private Columns() {}

    static Columns of(Object... first) {
        return new Columns().and(first);
    }

    Columns and(Object... more) {
        values.addAll(Arrays.asList(more));
        return this;
    }

    Object[] toArray() {
        return values.toArray();
    }
}
