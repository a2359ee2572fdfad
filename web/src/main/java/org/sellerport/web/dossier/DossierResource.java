package org.sellerport.web.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Shipment;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;

/** The dossier of a dispute as a download, for its seller and for the operator, in the caller's language and time zone. */
@Path("disputes/{no}/dossier")
@RequestScoped
@RolesAllowed({Scopes.DISPUTES, Scopes.OPERATOR})
public class DossierResource {

    private static final String PDF = "application/pdf";

    @Inject
    private DisputeHistory disputes;

    @Inject
    private Disputes owners;

    @Inject
    private Evidences evidences;

    @Inject
    private OrderHistory orders;

    @Inject
    private Tracking tracking;

    @Inject
    private OrderMessages messages;

    @Inject
    private Refunds refunds;

    @Inject
    private Sellers sellers;

    @Inject
    private Caller caller;

    @GET
    @Produces(PDF)
    public Response dossier(@PathParam("no") String no) {
        OrderNo number = Target.number(no);
        SellerId seller = caller.ownSeller().orElseGet(() -> owners.sellerOf(number));
        Contents contents = contents(seller, number);
        Wording words = new Wording(caller.language(), caller.zone());
        Press press = new Press(
                contents, words, piece -> evidences.file(seller, number, piece).content());
        StreamingOutput pdf = press::print;
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dispute-" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Contents contents(SellerId seller, OrderNo number) {
        var dispute = disputes.dispute(seller, number);
        OrderView order = orders.order(seller, number);
        Map<Integer, List<TrackingEvent>> said = order.shipments().stream()
                .collect(Collectors.toMap(Shipment::no, parcel -> tracking.events(seller, number, parcel.no())));
        return new Contents(
                sellers.seller(seller).name(),
                order,
                dispute,
                said,
                allMessages(seller, number),
                refunds.of(seller, number));
    }

    private List<Message> allMessages(SellerId seller, OrderNo number) {
        List<Message> all = new ArrayList<>();
        List<Message> page;
        do {
            int last = all.isEmpty() ? 0 : all.get(all.size() - 1).no();
            page = messages.messages(seller, number, last, OrderMessages.PAGE_LIMIT);
            all.addAll(page);
        } while (page.size() == OrderMessages.PAGE_LIMIT);
        return List.copyOf(all);
    }
}
