package org.sellerport.web.withdrawals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccountChange;
import org.sellerport.withdrawals.api.BankAccounts;
import org.sellerport.withdrawals.api.BankDetails;

/** The bank accounts that the calling seller is paid to. */
@Path("bank-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankAccountsResource {

    private static final int LOG = 200;
    private static final String ONE = "{account: [0-9]{1,9}}";

    @Inject
    private BankAccounts accounts;

    @Inject
    private Caller caller;

    /**
     * An account.
     *
     * @param account as lists show it; the whole is in {@code iban} or {@code accountNumber}, where one is asked for alone
     */
    public record AccountJson(
            int id,
            String currency,
            String holder,
            String account,
            String iban,
            String accountNumber,
            String bic,
            String changedBy,
            String changedAt) {}

    /** A line of the log of all accounts, removed ones included. */
    public record ChangeJson(int account, String kind, String holder, String masked, String by, String at) {}

    @GET
    @RolesAllowed(Scopes.FUNDS_READ)
    public ListJson<AccountJson> list() {
        return ListJson.whole(accounts.list(caller.seller()).stream()
                .map(account -> json(account, false))
                .toList());
    }

    @GET
    @Path(ONE)
    @RolesAllowed(Scopes.FUNDS_READ)
    public AccountJson find(@PathParam("account") int id) {
        return json(accounts.find(caller.seller(), id), true);
    }

    @GET
    @Path("changes")
    @RolesAllowed(Scopes.FUNDS_READ)
    public ListJson<ChangeJson> changes() {
        Times times = new Times(caller.zone());
        return ListJson.whole(accounts.log(caller.seller(), LOG).stream()
                .map(change -> json(change, times))
                .toList());
    }

    private static ChangeJson json(BankAccountChange change, Times times) {
        return new ChangeJson(
                change.account(),
                change.kind().name(),
                change.holder(),
                change.masked(),
                change.by(),
                times.of(change.at()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response add(DetailsBody body) {
        BankAccount added = accounts.add(caller.seller(), Body.require(body).details(), by());
        return Response.status(Response.Status.CREATED)
                .entity(json(added, true))
                .build();
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public AccountJson change(@PathParam("account") int id, DetailsBody body) {
        return json(accounts.change(caller.seller(), id, Body.require(body).details(), by()), true);
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void remove(@PathParam("account") int id) {
        accounts.remove(caller.seller(), id, by());
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    private AccountJson json(BankAccount account, boolean whole) {
        BankDetails details = account.details();
        return new AccountJson(
                account.id(),
                details.currency().getCurrencyCode(),
                details.holder(),
                details.masked(),
                whole ? details.iban() : null,
                whole ? details.number() : null,
                details.bic(),
                account.changedBy(),
                new Times(caller.zone()).of(account.changedAt()));
    }
}
