package org.sellerport.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * One page of a list, from where the address goes on; its first one where that place is no longer there.
 *
 * @param after what the page comes after; empty for the first
 * @param stale why it is the first although the address goes on; empty where nothing is wrong
 */
public record Listed<T>(Page<T> page, Optional<String> after, Optional<BadCursor> stale) {

    /** What addresses call the place. */
    public static final String AFTER = "after";

    /** No rows: nothing could be asked for. */
    public static <T> Listed<T> nothing() {
        return new Listed<>(new Page<>(List.of(), Optional.empty()), Optional.empty(), Optional.empty());
    }

    /**
     * Asks for the page.
     *
     * @param place what the address says; may be null
     */
    public static <T> Listed<T> after(String place, Function<Optional<String>, Page<T>> list) {
        Optional<String> after = Optional.ofNullable(place).filter(typed -> !typed.isBlank());
        try {
            return new Listed<>(list.apply(after), after, Optional.empty());
        } catch (BadCursor stale) {
            return new Listed<>(list.apply(Optional.empty()), Optional.empty(), Optional.of(stale));
        }
    }

    public List<T> rows() {
        return page.items();
    }

    /** Where the next page begins; empty on the last. */
    public Optional<String> next() {
        return page.next();
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return after.isPresent();
    }
}
