package org.sellerport.web.rest;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} for the next page; null on the last
 */
public record ListJson<T>(List<T> items, String next) {

    /** A list that is always answered whole. */
    public static <T> ListJson<T> whole(List<T> items) {
        return new ListJson<>(items, null);
    }
}
