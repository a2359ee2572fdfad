package org.sellerport.web.sellers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.RowNumber;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Accounts;
import org.sellerport.web.accounts.IssuedKey;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** The keys of one seller. */
@Path("sellers/{seller}/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class KeysResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @GET
    public ListJson<KeyJson> keys(@PathParam("seller") String seller) {
        return ListJson.whole(accounts.keys(Optional.of(known(seller))).stream()
                .map(KeyJson::of)
                .toList());
    }

    /** The key stands in this answer and is kept nowhere: who repeats the request gets the answer without it. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("seller") String seller, NewKeyJson wanted) {
        NewKeyJson key = wanted == null ? new NewKeyJson(null, null) : wanted;
        IssuedKey issued = accounts.issue(key.nameOrUsual(), Optional.of(known(seller)), key.scopesOrAll());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(KeyJson.of(issued))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("seller") String seller, @PathParam("id") String id) {
        long key = RowNumber.of(id).orElseThrow(() -> new Refusal(404, "not-found"));
        accounts.revoke(key, Optional.of(known(seller)));
    }

    private SellerId known(String seller) {
        return sellers.seller(SellerJson.sellerId(seller)).id();
    }
}
