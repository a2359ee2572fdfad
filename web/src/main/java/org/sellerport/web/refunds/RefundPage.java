package org.sellerport.web.refunds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.platform.RowNumber;
import org.sellerport.refunds.api.RefundUnknown;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.accounts.Caller;

/** One refund of the seller: where its money is, what of it belongs to which line, what happened to it. */
@Named
@RequestScoped
public class RefundPage {

    @Inject
    private Refunds refunds;

    @Inject
    private OrderHistory orders;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RefundView refund;
    private List<Item> items = List.of();

    // Before anything else of the request, because Faces asks for the lists of the page while it reads a form.
    @PostConstruct
    void fetch() {
        RowNumber.of(parameters.get("id")).ifPresent(this::fetch);
    }

    private void fetch(long id) {
        try {
            refund = refunds.refund(caller.seller(), id);
            items = orders.order(caller.seller(), refund.row().order()).items();
        } catch (RefundUnknown unknown) {
            refund = null;
        }
    }

    /** Whatever is no refund of this seller is not there. */
    public void open() {
        if (refund == null) {
            Faces.responseSendError(404, "");
        }
    }

    public RefundView getRefund() {
        return refund;
    }

    /** Its number, for words in which it must not be written with commas. */
    public String getNumber() {
        return refund == null ? "" : Long.toString(refund.row().id());
    }

    /** The title of a line of the order. */
    public String title(int line) {
        return items.get(line - 1).title();
    }
}
