package org.sellerport.web.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sellerport.kernel.SellerId;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.sellers.SellerJson;

/**
 * How a seller stands and what follows from it, for the storefront: search, promotions and listings are there, so that is
 * where penalties are carried out. They go by rolling windows, so it asks when it needs them.
 */
@Path("sellers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Scopes.STOREFRONT, Scopes.OPERATOR})
public class StandingResource {

    @Inject
    private Sellers sellers;

    @Inject
    private Scorecard scorecard;

    @Inject
    private Caller caller;

    @GET
    @Path("{id}/standing")
    public ScoreJson standing(@PathParam("id") String id) {
        SellerId seller = sellers.seller(SellerJson.sellerId(id)).id();
        return ScoreJson.of(scorecard.score(seller), caller.language());
    }
}
