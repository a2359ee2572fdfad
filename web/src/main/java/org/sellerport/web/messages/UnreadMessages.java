package org.sellerport.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.web.accounts.Caller;

/** What the seller has not read, for the counter in the header. */
@Named
@RequestScoped
public class UnreadMessages {

    @Inject
    private OrderMessages messages;

    @Inject
    private Caller caller;

    private Conversation.Unread unread;

    /** Unread messages; 0 for who is no seller. */
    public long getCount() {
        return unread().messages();
    }

    public long getConversations() {
        return unread().conversations();
    }

    private Conversation.Unread unread() {
        if (unread == null) {
            unread = caller.ownSeller().map(messages::unread).orElse(new Conversation.Unread(0, 0));
        }
        return unread;
    }
}
