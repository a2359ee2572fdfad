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
import java.util.ResourceBundle;
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

    /** The name of a shipping service; one that we have no name for keeps its own. */
    public String service(String code) {
        ResourceBundle names = texts.getOrders();
        String key = "service." + code;
        return names.containsKey(key) ? names.getString(key) : code;
    }

    /** The name of the language with that BCP 47 tag. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }
}
