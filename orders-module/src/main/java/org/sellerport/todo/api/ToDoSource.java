package org.sellerport.todo.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/**
 * What one feature has for sellers to do. Each question has to cost the same however long the history is: it is asked
 * with every look at the landing page.
 */
public interface ToDoSource {

    /** The kinds that this feature knows; no two features know the same. */
    Set<ToDo.Kind> kinds();

    /**
     * What there is of one kind, by due instant and order number, from a place in that order on.
     *
     * @param from the first due instant, included
     * @param fromOrder of that instant the first order number, included
     */
    List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most);

    /**
     * How many there are of one kind.
     *
     * @param soon counts also what is due by then
     * @param most where to stop counting
     */
    Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most);

    /**
     * How many.
     *
     * @param all never more than was asked to count
     * @param soon how many of them are due soon, or late
     */
    record Count(long all, long soon) {

        /**
         * Counts what a statement lists.
         *
         * @param list a statement whose column {@code due} is the due instant
         * @param values of the statement
         */
        public static Count of(Sql sql, Instant soon, String list, Object... values) {
            return sql.first(
                            "select count(*) as n, count(*) filter (where due <= ?) as soon from (" + list + ") x",
                            row -> new Count(row.getLong("n"), row.getLong("soon")),
                            Stream.concat(Stream.of(soon), Stream.of(values)).toArray())
                    .orElseThrow();
        }
    }
}
