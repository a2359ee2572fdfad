package org.sellerport.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Texts;

/** One order with everything known about it. */
@Named
@RequestScoped
public class OrderPage {

    private static final System.Logger LOOKS = System.getLogger("org.sellerport.addresses");

    /** Facts whose detail is the code of a reason, and where its names are. */
    private static final Map<OrderFact.Kind, String> REASONS = Map.of(
            OrderFact.Kind.CANCELLATION_REQUESTED, "cancelReason.",
            OrderFact.Kind.CLOSED, "closed.");

    @Inject
    private OrderHistory history;

    @Inject
    private Caller caller;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderView order;
    private List<OrderFact> facts = List.of();
    private boolean addressShown;

    // Before anything else of the request, because Faces asks for the lists of the page while it reads a form.
    @PostConstruct
    void fetch() {
        try {
            OrderNo number = OrderNo.parse(parameters.getOrDefault("no", ""));
            order = history.order(caller.seller(), number);
            facts = history.facts(caller.seller(), number);
        } catch (IllegalArgumentException | OrderUnknown missing) {
            order = null;
        }
    }

    /** Whatever is no order of this seller is not there. */
    public void open() throws IOException {
        if (order == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            context.responseComplete();
        }
    }

    /** Shows the address and keeps a record of who looked: a buyer's home is not for browsing. */
    public void showAddress() {
        LOOKS.log(System.Logger.Level.INFO, "{0} looked at the address of order {1}", caller.name(), order.orderNo());
        addressShown = true;
    }

    public OrderView getOrder() {
        return order;
    }

    public List<OrderFact> getFacts() {
        return facts;
    }

    public boolean isAddressShown() {
        return addressShown;
    }

    public List<Milestone> getLife() {
        return order == null ? List.of() : Milestone.of(order);
    }

    /** The name of a shipping service. */
    public String service(String code) {
        return named("service.", code);
    }

    /** The names of payment methods. */
    public String methods(List<String> codes) {
        return codes.stream().map(code -> named("method.", code)).collect(Collectors.joining(", "));
    }

    /** What happened, in the reader's words. */
    public String told(OrderFact fact) {
        String what = texts.getOrders().getString("fact." + fact.kind());
        return fact.detail() == null || fact.detail().isEmpty()
                ? what
                : texts.fill(texts.getOrders().getString("history.fact"), what, detail(fact));
    }

    private String detail(OrderFact fact) {
        if (fact.kind() == OrderFact.Kind.PAYMENT_AUTHORISED) {
            return methods(List.of(fact.detail().split(", ", -1)));
        }
        String reasons = REASONS.get(fact.kind());
        return reasons == null ? fact.detail() : named(reasons, fact.detail().toUpperCase(Locale.ROOT));
    }

    private String named(String kind, String code) {
        return texts.name(texts.getOrders(), kind, code);
    }

    /** The name of the language with that BCP 47 tag. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }
}
