package org.sellerport.web.shipping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.sellerport.shipping.api.ShipmentUploads;
import org.sellerport.shipping.api.Upload;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.BodyLimit;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** Uploads of tracking numbers: a dry run with a verdict for each row, then applied once. */
@Path("imports/shipments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_WRITE)
public class ShipmentUploadsResource {

    private static final int LONGEST_NAME = 200;
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    @Inject
    private ShipmentUploads uploads;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** Takes a workbook or CSV, whatever its sender calls it; nothing ships yet. */
    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    // A byte more, so that a larger file gets the sentence that says how large it may be.
    @BodyLimit(ShipmentUploads.MOST_BYTES + 1)
    public Response check(@QueryParam("name") String name, byte[] file) {
        String called = Body.text("name", name, LONGEST_NAME);
        long id = uploads.check(caller.seller(), called == null ? "" : called, file, target.by());
        return Response.status(Response.Status.CREATED)
                .entity(view(id))
                .location(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    /** The seller's uploads, newest first. */
    @GET
    public ListJson<UploadJson.SummaryJson> list(@Context UriInfo asked) {
        Query query = Query.of(asked.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        List<Upload.Summary> page = uploads.list(caller.seller(), query.after(), limit);
        return new ListJson<>(
                page.stream().map(one -> UploadJson.of(one, caller.zone())).toList(),
                page.size() < limit ? null : Long.toString(page.get(limit - 1).id()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public UploadJson upload(@PathParam("id") long id) {
        return view(id);
    }

    /** Ships the rows that are ready. Applied again it does nothing new. */
    @POST
    @Idempotent
    @Path("{id: [0-9]{1,18}}/application")
    public Response apply(@PathParam("id") long id) {
        uploads.apply(caller.seller(), id, target.by());
        return Response.ok(view(id)).build();
    }

    /** An empty workbook with the columns, in the caller's language. */
    @GET
    @Path("template")
    @Produces("application/vnd.ms-excel")
    public Response template() {
        String language = caller.language().getLanguage();
        return Response.ok(uploads.template(language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tracking-numbers.xls\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private UploadJson view(long id) {
        return UploadJson.of(uploads.upload(caller.seller(), id), caller.zone(), caller.language());
    }
}
