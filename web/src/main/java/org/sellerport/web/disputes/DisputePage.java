package org.sellerport.web.disputes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeUnknown;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.web.accounts.Caller;

/** One dispute: where it stands and everything that was said and done in it. The seller sees his own, an operator all. */
@Named
@RequestScoped
public class DisputePage {

    private static final int NOT_FOUND = 404;

    @Inject
    private DisputeHistory history;

    @Inject
    private Disputes disputes;

    @Inject
    private OrderHistory orders;

    @Inject
    private OrderMessages messages;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DisputeView dispute;
    private OrderView order;
    private List<Contribution> thread;

    @PostConstruct
    void fetch() {
        look();
    }

    /** Fetches the dispute as it stands now. */
    public void look() {
        thread = null;
        try {
            OrderNo number = OrderNo.parse(parameters.getOrDefault("no", ""));
            SellerId seller = caller.ownSeller().orElseGet(() -> disputes.sellerOf(number));
            dispute = history.dispute(seller, number);
            order = orders.order(seller, number);
        } catch (IllegalArgumentException | DisputeUnknown | OrderUnknown missing) {
            dispute = null;
        }
    }

    /** Whatever is no dispute of this seller is not there. */
    public void open() {
        if (dispute == null) {
            Faces.responseSendError(NOT_FOUND, "");
        }
    }

    /** The dispute; null where there is none. */
    public DisputeView getDispute() {
        return dispute;
    }

    /** The order that it is about. */
    public OrderView getOrder() {
        return order;
    }

    /** Everything that was said and done, oldest first. */
    public List<Contribution> getThread() {
        if (thread == null) {
            List<Message> said = messages.last(dispute.seller(), dispute.order(), OrderMessages.PAGE_LIMIT);
            thread = Contribution.thread(dispute, said);
        }
        return thread;
    }

    /** The proposals of one side, oldest first. */
    public List<Proposal> proposals(String side) {
        return dispute.proposals().stream()
                .filter(one -> one.side() == Side.valueOf(side))
                .toList();
    }

    /** The evidence of one side, oldest first. */
    public List<Evidence> evidence(String side) {
        return dispute.evidence().stream()
                .filter(one -> one.side() == Side.valueOf(side))
                .toList();
    }
}
