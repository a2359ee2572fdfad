package org.sellerport.web.messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.orders.Target;
import org.sellerport.web.portal.Show;

/** The messages of the order that the page shows, and the answer to them. */
@Named
@RequestScoped
public class OrderMessagesPanel {

    private static final int SHOWN = 100;

    @Inject
    private OrderMessages messages;

    @Inject
    private Caller caller;

    @Inject
    private Target target;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderNo order;
    private List<Message> rows = List.of();
    private int unread;
    private String text;
    private String problem;

    @PostConstruct
    void read() {
        try {
            order = OrderNo.parse(parameters.getOrDefault("no", ""));
            rows = messages.last(caller.seller(), order, SHOWN);
            unread = messages.unread(caller.seller(), order);
        } catch (IllegalArgumentException noNumber) {
            order = null;
        }
    }

    public List<Message> getRows() {
        return rows;
    }

    public int getUnread() {
        return unread;
    }

    /** The last message that the page shows: what is read when the seller says so. */
    public int getSeen() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).no();
    }

    public void send() {
        act(() -> {
            messages.write(ref(), text, target.by());
            markSeen();
        });
    }

    public void markRead() {
        act(this::markSeen);
    }

    /** What the reader saw, not what has come since. */
    private void markSeen() {
        String seen = parameters.getOrDefault("seen", "0");
        if (seen.matches("[1-9][0-9]{0,8}")) {
            messages.read(ref(), Integer.parseInt(seen), target.by());
        }
    }

    private OrderRef ref() {
        return OrderRef.of(caller.seller(), order);
    }

    private void act(Runnable act) {
        try {
            act.run();
            Faces.redirect("/app/order?no=%s#messages", order);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Why it was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
