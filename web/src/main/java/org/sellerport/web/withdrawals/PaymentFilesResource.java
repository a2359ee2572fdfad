package org.sellerport.web.withdrawals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;
import org.sellerport.withdrawals.api.PaymentFile;
import org.sellerport.withdrawals.api.PaymentFiles;
import org.sellerport.withdrawals.api.Withdrawals;

/** The files that the platform hands to its bank, and what the bank says became of their payments. */
@Path("payment-files")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PaymentFilesResource {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_REASON = 1_000;
    private static final String ONE = "{file: [0-9]{1,18}}";

    @Inject
    private PaymentFiles files;

    @Inject
    private Caller caller;

    /** In which currency to pay what waits. */
    public record NewFile(String currency) {}

    /** What the bank says. */
    public record ReturnBody(String reason) {}

    /** What waits for a file in one currency; payable where there is an account to pay it from. */
    public record WaitingJson(int count, MoneyJson sum, boolean payable) {}

    /** A file; {@code open} payments are neither confirmed nor returned. */
    public record FileJson(
            long id,
            String messageId,
            String fileName,
            int payments,
            MoneyJson controlSum,
            int open,
            int returned,
            long size,
            String sha256,
            String madeBy,
            String madeAt) {}

    @GET
    @Path("waiting")
    public ListJson<WaitingJson> waiting() {
        return ListJson.whole(files.waiting().stream()
                .map(one -> new WaitingJson(one.count(), MoneyJson.of(one.sum()), one.payable()))
                .toList());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(NewFile wanted) {
        PaymentFile made = files.make(DetailsBody.currency(Body.require(wanted).currency()), by());
        return Response.status(Response.Status.CREATED).entity(json(made)).build();
    }

    @GET
    public ListJson<FileJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, Withdrawals.PAGE_LIMIT);
        var page = files.list(query.text("after"), limit);
        return new ListJson<>(
                page.items().stream().map(this::json).toList(), page.next().orElse(null));
    }

    @GET
    @Path(ONE)
    public FileJson find(@PathParam("file") long id) {
        return json(files.find(id));
    }

    @GET
    @Path(ONE + "/payments")
    public ListJson<WithdrawalJson> payments(@PathParam("file") long id, @Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, Withdrawals.PAGE_LIMIT);
        Times times = new Times(caller.zone());
        var page = files.payments(id, query.text("after"), limit);
        return new ListJson<>(
                page.items().stream()
                        .map(one -> WithdrawalJson.ofOperator(one, times))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path(ONE + "/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("file") long id) {
        return PaymentFileDownload.of(files.find(id), files);
    }

    /** The bank has paid whatever of the file is still open. */
    @POST
    @Idempotent
    @Path(ONE + "/confirmation")
    public Response confirm(@PathParam("file") long id) {
        return Response.ok(json(files.confirm(id, by()))).build();
    }

    /** The bank sent a payment back. */
    @POST
    @Idempotent
    @Path(ONE + "/payments/{payment: [0-9]{1,18}}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(@PathParam("file") long id, @PathParam("payment") long payment, ReturnBody body) {
        String reason = Body.text("reason", Body.require(body).reason(), LONGEST_REASON);
        return Response.ok(
                        WithdrawalJson.ofOperator(files.giveBack(id, payment, reason, by()), new Times(caller.zone())))
                .build();
    }

    private By by() {
        return new By(Actor.OPERATOR, caller.name());
    }

    private FileJson json(PaymentFile file) {
        return new FileJson(
                file.id(),
                file.messageId(),
                file.name(),
                file.payments(),
                MoneyJson.of(file.controlSum()),
                file.open(),
                file.returned(),
                file.size(),
                file.sha256(),
                file.madeBy(),
                new Times(caller.zone()).of(file.madeAt()));
    }
}
