package org.sellerport.web.messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.web.accounts.Caller;

/** All conversations, what is unread first; wholly determined by the address. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int ROWS = 50;
    private static final String UNREAD = "unread";

    @Inject
    private OrderMessages messages;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<Conversation> page;

    @PostConstruct
    void read() {
        Optional<String> after = Optional.ofNullable(parameters.get("after")).filter(cursor -> !cursor.isBlank());
        try {
            page = messages.conversations(caller.seller(), isUnreadOnly(), after, ROWS);
        } catch (BadCursor stale) {
            page = messages.conversations(caller.seller(), isUnreadOnly(), Optional.empty(), ROWS);
        }
    }

    public boolean isUnreadOnly() {
        return UNREAD.equals(parameters.get("show"));
    }

    public List<Conversation> getRows() {
        return page.items();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(cursor -> "?show=" + (isUnreadOnly() ? UNREAD : "") + "&after=" + cursor)
                .orElse(null);
    }
}
