package org.sellerport.messages.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;

/**
 * Messages between a buyer and a seller about an order. Imported history has none until it is activated; an order that has
 * ended can still be written about.
 */
public interface OrderMessages {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * Writes a message, as the side that {@code by} acts for. It is unread for the other side.
     *
     * @throws MessageInvalid if it is empty, or longer than {@value Message#LONGEST} characters
     * @throws org.sellerport.orders.api.OrderUnknown if there is no such order
     * @throws org.sellerport.orders.api.OrderDormant for imported history
     */
    Message write(OrderRef order, String text, By by);

    /**
     * The messages of an order, oldest first.
     *
     * @param after the number of the last message known, 0 for none
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws org.sellerport.orders.api.OrderUnknown if the seller has no such order
     */
    List<Message> messages(SellerId seller, OrderNo no, int after, int limit);

    /** The last messages of an order, oldest first. */
    List<Message> last(SellerId seller, OrderNo no, int limit);

    /** How many messages of the order the seller has not read. */
    int unread(SellerId seller, OrderNo no);

    /**
     * The side of {@code by} has read the messages up to a number; what came later stays unread. What was read does not
     * become unread again.
     */
    void read(OrderRef order, int upTo, By by);

    /**
     * A seller's conversations, those with something unread first, then the latest first. A page costs the same wherever
     * it lies.
     *
     * @param after what the page before said; empty for the first
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that a page said
     */
    Page<Conversation> conversations(SellerId seller, boolean unreadOnly, Optional<String> after, int limit);

    /** What the seller has not read; looks at nothing that he has. */
    Conversation.Unread unread(SellerId seller);
}
