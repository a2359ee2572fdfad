package org.sellerport.web.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.Exports;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Idempotent;

/** The three-month exports of the calling seller. */
@Path("exports")
@RequestScoped
@RolesAllowed(Scopes.EXPORTS)
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {

    /** A page of exports; {@code next} is null on the last one. */
    public record Page(List<ExportJson> items, String next) {}

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

    @GET
    public Page list(@QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        Exports.Page page = exports.list(caller.seller(), cursor(after), size(limit));
        return new Page(
                page.items().stream().map(this::json).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    @GET
    @Path("{id}")
    public ExportJson find(@PathParam("id") long id) {
        return json(exports.find(caller.seller(), id));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id) {
        return ExportDownload.of(exports.open(caller.seller(), id));
    }

    @POST
    @Idempotent
    @Path("{id}/stop")
    public Response stop(@PathParam("id") long id) {
        exports.stop(caller.seller(), id);
        return accepted(exports.find(caller.seller(), id));
    }

    @POST
    @Idempotent
    @Path("{id}/restart")
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

    private ExportJson json(Export export) {
        return ExportJson.of(export, caller.language());
    }

    private static Optional<Long> cursor(String after) {
        try {
            return Optional.ofNullable(after).map(Long::valueOf);
        } catch (NumberFormatException foreign) {
            throw Refusal.ofValue("after", "next");
        }
    }

    private static int size(String limit) {
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= Exports.PAGE_LIMIT) {
                return size;
            }
        } catch (NumberFormatException noNumber) {
            throw Refusal.ofValue("limit", "1-" + Exports.PAGE_LIMIT);
        }
        throw Refusal.ofValue("limit", "1-" + Exports.PAGE_LIMIT);
    }
}
