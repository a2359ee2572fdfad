package org.sellerport.web.shipping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.ListJson;

/** The carriers that numbers can be told of. */
@Path("carriers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class CarriersResource {

    @Inject
    private Carriers carriers;

    @Inject
    private Caller caller;

    /** A carrier; {@code example} is a number that would pass. */
    public record CarrierJson(String code, String name, String example) {}

    @GET
    public ListJson<CarrierJson> carriers() {
        return ListJson.whole(carriers.all().stream()
                .map(one -> new CarrierJson(one.code(), one.name(caller.language()), one.example()))
                .toList());
    }
}
