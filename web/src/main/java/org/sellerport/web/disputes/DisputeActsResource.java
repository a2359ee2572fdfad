package org.sellerport.web.disputes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Solution;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Fault;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.MoneyJson;

/** What the three sides do in a dispute; the storefront speaks for the buyer. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputeActsResource {

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeTarget target;

    /** Which proposal is accepted. */
    public record Acceptance(String proposal) {

        int number() {
            if (proposal == null || !proposal.matches("[0-9]{1,9}")) {
                throw Refusal.ofValue("proposal", "2");
            }
            return Integer.parseInt(proposal);
        }
    }

    /** How the goods were sent back. */
    public record ReturnBody(String carrier, String trackingNo) {}

    /** What is wrong with a return. */
    public record Contest(String text) {}

    /** What an operator rules; a refund where no solution is named. */
    public record RulingBody(String solution, MoneyJson amount, String fault, String text) {

        Ruling ruling() {
            return new Ruling(
                    solution == null ? Solution.REFUND : Body.oneOf("solution", solution, Solution.class),
                    Body.money("amount", amount),
                    Body.oneOf("fault", fault, Fault.class),
                    text);
        }
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.DISPUTES, Scopes.STOREFRONT, Scopes.OPERATOR})
    public Response propose(@PathParam("no") String no, OfferBody offer) {
        DisputeRef dispute = target.dispute(no);
        disputes.propose(dispute, Body.require(offer).offer(), target.partyOrOperator());
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.DISPUTES, Scopes.STOREFRONT})
    public Response accept(@PathParam("no") String no, Acceptance accepted) {
        DisputeRef dispute = target.dispute(no);
        disputes.accept(dispute, Body.require(accepted).number(), target.party());
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/escalation")
    @RolesAllowed({Scopes.DISPUTES, Scopes.STOREFRONT})
    public Response escalate(@PathParam("no") String no) {
        DisputeRef dispute = target.dispute(no);
        disputes.escalate(dispute, target.party());
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/withdrawal")
    @RolesAllowed(Scopes.STOREFRONT)
    public Response withdraw(@PathParam("no") String no) {
        DisputeRef dispute = target.dispute(no);
        disputes.withdraw(dispute, target.as(Actor.BUYER));
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/return-shipment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.STOREFRONT)
    public Response shipReturn(@PathParam("no") String no, ReturnBody sent) {
        DisputeRef dispute = target.dispute(no);
        ReturnBody parcel = Body.require(sent);
        disputes.shipReturn(dispute, new ReturnParcel(parcel.carrier(), parcel.trackingNo()), target.as(Actor.BUYER));
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/return-confirmation")
    @RolesAllowed(Scopes.DISPUTES)
    public Response confirmReturn(@PathParam("no") String no) {
        DisputeRef dispute = target.dispute(no);
        disputes.confirmReturn(dispute, target.as(Actor.SELLER));
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/return-contest")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.DISPUTES)
    public Response contestReturn(@PathParam("no") String no, Contest contest) {
        DisputeRef dispute = target.dispute(no);
        disputes.contestReturn(dispute, Body.require(contest).text(), target.as(Actor.SELLER));
        return target.now(dispute);
    }

    @POST
    @Idempotent
    @Path("{no: [0-9]{16}}/ruling")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.OPERATOR)
    public Response rule(@PathParam("no") String no, RulingBody ruling) {
        DisputeRef dispute = target.dispute(no);
        disputes.rule(dispute, Body.require(ruling).ruling(), target.as(Actor.OPERATOR));
        return target.now(dispute);
    }
}
