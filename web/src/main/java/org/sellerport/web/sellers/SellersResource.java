package org.sellerport.web.sellers;

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
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** The register of sellers. */
@Path("sellers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class SellersResource {

    @Inject
    private Sellers sellers;

    @GET
    public ListJson<SellerJson> all() {
        return ListJson.whole(sellers.all().stream().map(SellerJson::of).toList());
    }

    @GET
    @Path("{id}")
    public SellerJson one(@PathParam("id") String id) {
        return SellerJson.of(sellers.seller(SellerJson.sellerId(id)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(SellerJson wanted, @Context UriInfo uri) {
        if (wanted == null) {
            throw new Refusal(400, "body-invalid");
        }
        SellerJson seller = SellerJson.of(sellers.register(wanted.seller()));
        return Response.created(uri.getAbsolutePathBuilder().path(seller.id()).build())
                .entity(seller)
                .build();
    }
}
