package org.sellerport.web.payouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.payouts.api.Condition;
import org.sellerport.payouts.api.OrderFunds;
import org.sellerport.payouts.api.PayoutDecisions;
import org.sellerport.payouts.api.Payouts;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.MoneyJson;

/** The money of one order, and the operator's decision where its delivery could not be verified. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderFundsResource {

    @Inject
    private Payouts payouts;

    @Inject
    private PayoutDecisions decisions;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** What a line brings the seller. */
    public record LineJson(int line, MoneyJson payout) {}

    /** A condition of the payout; who can bring it about, and by when. */
    public record ConditionJson(String condition, boolean met, String who, String by, String detail) {}

    /** {@code refunded + commission + affiliate + held + released = paid}. */
    public record FundsJson(
            String orderNo,
            String status,
            MoneyJson paid,
            MoneyJson refunded,
            MoneyJson commission,
            MoneyJson affiliate,
            MoneyJson held,
            MoneyJson released,
            String releaseOn,
            List<LineJson> lines,
            List<ConditionJson> why) {}

    /** What an operator decides, and why. */
    public record DecisionBody(String outcome, String note) {

        /** The two ways. */
        enum Outcome {
            RELEASED,
            REFUNDED
        }
    }

    @GET
    @Path("{no}/funds")
    @RolesAllowed({Scopes.FUNDS_READ, Scopes.OPERATOR})
    public FundsJson funds(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        return json(payouts.funds(order.seller(), order.no()));
    }

    private FundsJson json(OrderFunds funds) {
        Times times = new Times(caller.zone());
        return new FundsJson(
                funds.order().toString(),
                funds.status().name(),
                MoneyJson.of(funds.paid()),
                MoneyJson.of(funds.refunded()),
                MoneyJson.of(funds.commission()),
                MoneyJson.of(funds.affiliate()),
                MoneyJson.of(funds.held()),
                MoneyJson.of(funds.released()),
                times.of(funds.releaseOn()),
                funds.lines().stream()
                        .map(line -> new LineJson(line.line(), MoneyJson.of(line.payout())))
                        .toList(),
                funds.why().stream().map(one -> json(one, times)).toList());
    }

    private static ConditionJson json(Condition condition, Times times) {
        return new ConditionJson(
                condition.kind().name(),
                condition.met(),
                condition.who() == null ? null : condition.who().name(),
                times.of(condition.by()),
                condition.detail());
    }

    @POST
    @Idempotent
    @Path("{no}/payout-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.OPERATOR)
    public Response decide(@PathParam("no") String no, DecisionBody decided) {
        OrderRef order = target.order(no);
        DecisionBody decision = Body.require(decided);
        switch (Body.oneOf("outcome", decision.outcome(), DecisionBody.Outcome.class)) {
            case RELEASED -> decisions.release(order, decision.note(), target.by());
            case REFUNDED -> decisions.refund(order, decision.note(), target.by());
        }
        return target.now(order);
    }
}
