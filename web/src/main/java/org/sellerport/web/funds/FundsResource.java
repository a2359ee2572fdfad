package org.sellerport.web.funds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** The calling seller's money: where it is, and what changed what is his own. */
@Path("funds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.FUNDS_READ)
public class FundsResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> OF_A_PAGE = Set.of("currency", "from", "to", "after", "limit");
    private static final Set<String> OF_A_FILE = Set.of("currency", "from", "to");

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** Where the money of one currency is. */
    public record BalanceJson(
            String currency,
            MoneyJson held,
            MoneyJson scheduled,
            MoneyJson available,
            MoneyJson withdrawing,
            MoneyJson paidOut,
            MoneyJson debt) {

        static BalanceJson of(SellerBalance balance) {
            return new BalanceJson(
                    balance.currency().getCurrencyCode(),
                    MoneyJson.of(balance.held()),
                    MoneyJson.of(balance.scheduled()),
                    MoneyJson.of(balance.available()),
                    MoneyJson.of(balance.withdrawing()),
                    MoneyJson.of(balance.paidOut()),
                    MoneyJson.of(balance.debt()));
        }
    }

    /** A line of the statement; without an order where it belongs to none. */
    public record LineJson(
            String entry,
            String at,
            String why,
            String orderNo,
            String reference,
            MoneyJson amount,
            MoneyJson balance) {

        static LineJson of(StatementLine line, Times times) {
            return new LineJson(
                    Long.toString(line.entry()),
                    times.of(line.at()),
                    line.why().name(),
                    line.order() == null ? null : line.order().toString(),
                    line.reference(),
                    MoneyJson.of(line.amount()),
                    MoneyJson.of(line.balance()));
        }
    }

    @GET
    @Path("balance")
    public ListJson<BalanceJson> balance() {
        Query.of(uri.getQueryParameters(), Set.of());
        return ListJson.whole(
                ledger.balances(caller.seller()).stream().map(BalanceJson::of).toList());
    }

    @GET
    @Path("statement")
    public ListJson<LineJson> statement() {
        Query query = Query.of(uri.getQueryParameters(), OF_A_PAGE);
        Times times = new Times(caller.zone());
        var page = ledger.statement(
                caller.seller(),
                filter(query),
                query.text("after"),
                query.number("limit", USUAL_PAGE, 1, Ledger.PAGE_LIMIT));
        return new ListJson<>(
                page.items().stream().map(line -> LineJson.of(line, times)).toList(),
                page.next().orElse(null));
    }

    /** All of it, as long as it is, for a spreadsheet. */
    @GET
    @Path("statement.csv")
    @Produces(MediaType.WILDCARD)
    public Response file() {
        StatementFilter filter = filter(Query.of(uri.getQueryParameters(), OF_A_FILE));
        SellerId seller = caller.seller();
        ZoneId zone = caller.zone();
        StreamingOutput lines = out -> new StatementFile(ledger, zone).write(seller, filter, out);
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"statement-" + filter.currency() + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private StatementFilter filter(Query query) {
        return new StatementFilter(
                query.text("currency").map(FundsResource::currency).orElseGet(this::onlyCurrency),
                query.from("from", caller.zone()).orElse(null),
                query.to("to", caller.zone()).orElse(null));
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0)
                .findFirst()
                .orElseThrow(() -> Refusal.ofValue("currency", "USD"));
    }

    /** A statement is of one currency; who has money of one only need not name it. */
    private Currency onlyCurrency() {
        var balances = ledger.balances(caller.seller());
        if (balances.size() != 1) {
            throw Refusal.ofValue("currency", "USD");
        }
        return balances.get(0).currency();
    }
}
