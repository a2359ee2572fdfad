package org.sellerport.web.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.sellerport.imports.api.ImportUnknown;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.BodyLimit;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.LongWork;

/** Imports of order history, for operators. */
@Path("imports")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
public class ImportsResource {

    @EJB
    private OrderImports imports;

    @Inject
    private Caller caller;

    @Context
    private UriInfo address;

    /** Takes a file, NDJSON or gzip whatever its sender calls it; it is imported after the answer. */
    @POST
    @Path("orders")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    // The spool has a limit of its own, which can be set; history is larger than any other body.
    @BodyLimit(Long.MAX_VALUE)
    public Response upload(OrderImports.Spooled file) {
        JobRun run = imports.begin(file);
        return Response.accepted(view(run)).location(place(run.id())).build();
    }

    /** How far an import is and what came of it. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject progress(@PathParam("id") long id) {
        return view(known(id));
    }

    /** Every line that was rejected, or taken with a warning: by line, as NDJSON or CSV. */
    @GET
    @Path("{id: [0-9]{1,18}}/report")
    public Response report(@PathParam("id") long id, @QueryParam("format") @DefaultValue("ndjson") String format) {
        known(id);
        ReportForm form = ReportForm.named(format);
        StreamingOutput pages = out -> new ImportReport(imports, id).write(form, out);
        return Response.ok(pages, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + "." + format + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private JobRun known(long id) {
        return imports.find(id).orElseThrow(() -> new ImportUnknown(id));
    }

    private JsonObject view(JobRun run) {
        JsonObject result = Json.createObjectBuilder(run.result())
                .add("report", place(run.id()).getPath() + "/report")
                .build();
        return LongWork.json(run, result, caller.language());
    }

    private URI place(long id) {
        return address.getBaseUriBuilder().path("imports/" + id).build();
    }
}
