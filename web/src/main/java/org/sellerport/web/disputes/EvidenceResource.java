package org.sellerport.web.disputes;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceFile;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.BodyLimit;
import org.sellerport.web.rest.Idempotent;

/** Evidence in a dispute: the bytes of the file are the body, its name is a parameter. */
@Path("disputes/{no: [0-9]{16}}/evidence")
@RequestScoped
@RolesAllowed({Scopes.DISPUTES, Scopes.STOREFRONT, Scopes.OPERATOR})
public class EvidenceResource {

    @Inject
    private Evidences evidences;

    @Inject
    private DisputeTarget target;

    @Inject
    private Caller caller;

    /** Takes a file, whatever its sender calls it: what it is follows from its content. */
    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    // A byte more, so that a larger file gets the sentence that says how large it may be.
    @BodyLimit(Evidences.LARGEST + 1L)
    public Response add(
            @PathParam("no") String no, @QueryParam("name") String name, byte[] file, @Context UriInfo uri) {
        DisputeRef dispute = target.dispute(no);
        Evidence added = evidences.add(dispute, name, file, target.partyOrOperator());
        return Response.status(Response.Status.CREATED)
                .entity(DisputeJson.EvidenceJson.of(added, new Times(caller.zone())))
                .location(uri.getAbsolutePathBuilder()
                        .path(Integer.toString(added.no()))
                        .build())
                .build();
    }

    /** Images, which were written anew here, may be shown in place; everything else is only to be saved. */
    @GET
    @Path("{id: [0-9]{1,9}}")
    public Response file(@PathParam("no") String no, @PathParam("id") int id) {
        DisputeRef dispute = target.dispute(no);
        EvidenceFile file = evidences.file(dispute.seller(), dispute.order(), id);
        Evidence facts = file.evidence();
        return Response.ok(file.content(), facts.type().mediaType())
                .tag(new EntityTag(facts.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(facts))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Both forms of RFC 6266: the whole name, and an ASCII one for those who do not know the first. */
    private static String disposition(Evidence facts) {
        String encoded = URLEncoder.encode(facts.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String plain = facts.name().replaceAll("[^A-Za-z0-9._-]", "_");
        String how = facts.type().isImage() ? "inline" : "attachment";
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
