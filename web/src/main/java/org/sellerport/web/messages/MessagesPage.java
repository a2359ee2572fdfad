package org.sellerport.web.messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;

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

    private Listed<Conversation> page;

    @PostConstruct
    void read() {
        page = Listed.after(
                parameters.get(Listed.AFTER),
                after -> messages.conversations(caller.seller(), isUnreadOnly(), after, ROWS));
    }

    public boolean isUnreadOnly() {
        return UNREAD.equals(parameters.get("show"));
    }

    public List<Conversation> getRows() {
        return page.rows();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(cursor -> "?show=" + (isUnreadOnly() ? UNREAD : "") + "&after=" + cursor)
                .orElse(null);
    }
}
