package org.sellerport.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderNotYetPlaced;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Texts;

/** One order with everything known about it. */
@Named
@RequestScoped
public class OrderPage {

    private static final System.Logger LOOKS = System.getLogger("org.sellerport.addresses");

    /** Facts whose detail is the code of a reason, and where its names are. */
    @Inject
    private OrderHistory history;

    @Inject
    private Orders orders;

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
    private OrderThen then;
    private boolean addressShown;

    // Before anything else of the request, because Faces asks for the lists of the page while it reads a form.
    @PostConstruct
    void fetch() {
        look();
    }

    /** Fetches the order anew: as it stands now and, where the address names a moment, as it stood then. */
    public void look() {
        try {
            OrderNo number = OrderNo.parse(parameters.getOrDefault("no", ""));
            SellerId seller = caller.ownSeller().orElseGet(() -> orders.sellerOf(number));
            order = history.order(seller, number);
            facts = history.facts(seller, number);
            then = moment().map(at -> history.then(seller, number, at)).orElse(null);
        } catch (IllegalArgumentException | OrderUnknown | OrderNotYetPlaced missing) {
            order = null;
        }
    }

    private Optional<Instant> moment() {
        try {
            return Optional.ofNullable(parameters.get("at")).map(Instant::parse);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(none);
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
        Actor role = caller.isOperator() ? Actor.OPERATOR : Actor.SELLER;
        orders.record(
                OrderRef.of(order.seller(), order.orderNo()),
                OrderFact.Kind.ADDRESS_SHOWN,
                null,
                new By(role, caller.name()));
        look();
        addressShown = true;
    }

    public OrderView getOrder() {
        return order;
    }

    public List<OrderFact> getFacts() {
        return facts;
    }

    /** The order as it stood at the moment that the address names; null where it names none. */
    public OrderThen getThen() {
        return then;
    }

    /** Whether the fact belongs to a time after the moment that is shown. */
    public boolean later(OrderFact fact) {
        return then != null && fact.at().isAfter(then.at());
    }

    /** What the fact says beside its name, in words. */
    public String words(OrderFact fact) {
        return new FactWords(texts.getOrders()).of(fact);
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

    private String named(String kind, String code) {
        return texts.name(texts.getOrders(), kind, code);
    }

    /** The name of the language with that BCP 47 tag. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }
}
