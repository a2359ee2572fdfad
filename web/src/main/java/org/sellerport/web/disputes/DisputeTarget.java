package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;

/** The dispute a request is about, who asks, and the dispute as it then stands. */
@RequestScoped
public class DisputeTarget {

    @Inject
    private DisputeHistory history;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /**
     * A seller means his own dispute of that number, everybody else whosever it is. {@code If-Match} names the version
     * that the caller saw.
     */
    DisputeRef dispute(String no) {
        OrderRef order = target.order(no);
        return new DisputeRef(order.seller(), order.no(), order.seen());
    }

    /** The caller as a party of the dispute: the seller, or the buyer for whom the storefront speaks. */
    By party() {
        return as(caller.ownSeller().isPresent() ? Actor.SELLER : Actor.BUYER);
    }

    /** The caller as a party, or as the operator he is. */
    By partyOrOperator() {
        return as(Actor.valueOf(side().name()));
    }

    By as(Actor actor) {
        return new By(actor, caller.name());
    }

    /** For which side the caller acts; a key that is of both the marketplace's sorts speaks for the buyer. */
    private Side side() {
        if (caller.ownSeller().isPresent()) {
            return Side.SELLER;
        }
        return caller.may(Scopes.STOREFRONT) ? Side.BUYER : Side.OPERATOR;
    }

    /** The answer to a step: the dispute as it stands now. */
    Response now(DisputeRef dispute) {
        return answer(dispute.seller(), dispute.order(), Response.Status.OK);
    }

    Response answer(SellerId seller, OrderNo order, Response.Status status) {
        DisputeView view = history.dispute(seller, order);
        List<DisputeJson.ActJson> acts = history.acts(seller, order, side()).stream()
                .map(act -> DisputeJson.ActJson.of(act, caller.language()))
                .toList();
        return Response.status(status)
                .entity(DisputeJson.of(view, new Times(caller.zone()), acts))
                .tag(new EntityTag(Long.toString(view.version())))
                .build();
    }
}
