package org.sellerport.web.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.Exports;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.platform.RowNumber;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The three-month exports of the calling seller. */
@Path("exports")
@RequestScoped
@RolesAllowed(Scopes.EXPORTS)
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {

    private static final int USUAL = 50;

    @Inject
    private Exports exports;

    @Inject
    private Sellers sellers;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enqueue(ExportBody body) {
        if (body == null) {
            throw new Refusal(400, "body-invalid");
        }
        String language = sellers.seller(caller.seller()).language();
        return accepted(exports.enqueue(caller.seller(), body.request(language)));
    }

    /** How many orders an export of the same days and statuses would have now; {@code more} where counting stopped. */
    @GET
    @Path("estimate")
    public JsonObject estimate() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("from", "to", "status"));
        List<String> statuses =
                query.text("status").map(text -> List.of(text.split(",", -1))).orElse(List.of());
        ExportBody body = new ExportBody(
                query.text("from").orElse(null), query.text("to").orElse(null), statuses, null, null, null, null, null);
        String language = sellers.seller(caller.seller()).language();
        long orders = exports.estimate(caller.seller(), body.request(language));
        return Json.createObjectBuilder()
                .add("orders", orders)
                .add("more", orders >= Exports.MOST_COUNTED)
                .build();
    }

    @GET
    public ListJson<JsonObject> list() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        Optional<Long> after =
                query.text("after").map(text -> RowNumber.of(text).orElseThrow(BadCursor::new));
        Exports.Page page = exports.list(caller.seller(), after, query.number("limit", USUAL, 1, Exports.PAGE_LIMIT));
        return new ListJson<>(
                page.items().stream().map(this::json).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public JsonObject find(@PathParam("id") long id) {
        return json(exports.find(caller.seller(), id));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id) {
        return ExportDownload.of(exports.open(caller.seller(), id));
    }

    @POST
    @Idempotent
    @Path("{id: [0-9]{1,18}}/stop")
    public Response stop(@PathParam("id") long id) {
        exports.stop(caller.seller(), id);
        return accepted(exports.find(caller.seller(), id));
    }

    @POST
    @Idempotent
    @Path("{id: [0-9]{1,18}}/restart")
    public Response restart(@PathParam("id") long id) {
        exports.restart(caller.seller(), id);
        return accepted(exports.find(caller.seller(), id));
    }

    private Response accepted(Export export) {
        return Response.accepted(json(export))
                .location(uri.getBaseUriBuilder()
                        .path(ExportsResource.class)
                        .path(Long.toString(export.id()))
                        .build())
                .build();
    }

    private JsonObject json(Export export) {
        return ExportJson.of(export, caller.language());
    }
}
