package org.sellerport.web.withdrawals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.PayingAccount;
import org.sellerport.withdrawals.api.PayingAccounts;

/** The accounts that the platform pays withdrawals from, one a currency. */
@Path("paying-accounts")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PayingAccountsResource {

    private static final String ONE = "{currency: [A-Z]{3}}";

    @Inject
    private PayingAccounts accounts;

    @Inject
    private Caller caller;

    /** The account of a currency, and the least that can be withdrawn in it. */
    public record PayingBody(String holder, String iban, String accountNumber, String bic, MoneyJson minimum) {}

    /** An account; its number as lists show it. */
    public record PayingJson(
            String currency,
            String holder,
            String account,
            String bic,
            MoneyJson minimum,
            String changedBy,
            String changedAt) {}

    @GET
    public ListJson<PayingJson> list() {
        return ListJson.whole(accounts.list().stream().map(this::json).toList());
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public PayingJson set(@PathParam("currency") String currency, PayingBody body) {
        PayingBody given = Body.require(body);
        BankDetails details =
                new DetailsBody(currency, given.holder(), given.iban(), given.accountNumber(), given.bic()).details();
        return json(
                accounts.set(details, Body.money("minimum", given.minimum()), new By(Actor.OPERATOR, caller.name())));
    }

    @DELETE
    @Path(ONE)
    public void remove(@PathParam("currency") String currency) {
        accounts.remove(DetailsBody.currency(currency));
    }

    private PayingJson json(PayingAccount account) {
        return new PayingJson(
                account.details().currency().getCurrencyCode(),
                account.details().holder(),
                account.details().masked(),
                account.details().bic(),
                MoneyJson.of(account.minimum()),
                account.changedBy(),
                new Times(caller.zone()).of(account.changedAt()));
    }
}
