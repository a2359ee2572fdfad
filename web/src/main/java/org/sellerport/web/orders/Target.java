package org.sellerport.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.scorecard.AnswerEffects;

/** The order a request is about, who asks, and the order as it then stands. */
@RequestScoped
public class Target {

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Caller caller;

    @Inject
    private AnswerEffects effects;

    @Inject
    private HttpServletRequest request;

    /**
     * A seller means his own order of that number, everybody else whosever it is. {@code If-Match} names the version that
     * the caller saw.
     */
    public OrderRef order(String no) {
        OrderNo number = number(no);
        SellerId seller = caller.ownSeller().orElseGet(() -> orders.sellerOf(number));
        return new OrderRef(seller, number, seen());
    }

    /** The number that a path names; whatever is none is not there. */
    public static OrderNo number(String no) {
        try {
            return OrderNo.parse(no);
        } catch (IllegalArgumentException noNumber) {
            throw new Refusal(404, "not-found");
        }
    }

    private Long seen() {
        return OrderTag.version(request.getHeader(HttpHeaders.IF_MATCH));
    }

    /** The caller, in the role in which he acts. */
    public By by() {
        return new By(actor(), caller.name());
    }

    private Actor actor() {
        if (caller.ownSeller().isPresent()) {
            return Actor.SELLER;
        }
        if (caller.isOperator()) {
            return Actor.OPERATOR;
        }
        if (caller.may(Scopes.STOREFRONT)) {
            return Actor.BUYER;
        }
        return caller.may(Scopes.PAYMENTS) ? Actor.PAYMENTS : Actor.CARRIER;
    }

    /** The answer to a step: the order as it stands now. */
    public Response now(OrderRef order) {
        OrderView view = history.order(order.seller(), order.no());
        return Response.ok(OrderJson.of(view, caller.zone(), effects.of(view)))
                .tag(OrderTag.of(view))
                .build();
    }
}
