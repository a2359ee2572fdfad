package org.sellerport.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Shipment;
import org.sellerport.platform.RowNumber;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.shipping.api.Shipping;
import org.sellerport.shipping.api.ShippingService;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The forms by which one order is shipped: a notice, a label bought online, and corrections. */
@Named
@RequestScoped
public class ShipForm {

    private static final String ADDRESS = "/app/ship?no=%s";

    /** A line with what is left of it, and what was typed. */
    public record LineLeft(int line, String title, long ordered, long left, String typed) {}

    @Inject
    private OrderHistory history;

    @Inject
    private Shipping shipping;

    @Inject
    private Carriers carriers;

    @Inject
    private Caller caller;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderView order;
    private boolean missing;
    private Optional<RuleViolation> obstacle = Optional.empty();
    private String problem;
    private int problemOf;

    @PostConstruct
    void fetch() {
        String no = typed("no");
        if (no.isEmpty()) {
            return;
        }
        try {
            look(OrderNo.parse(no));
        } catch (IllegalArgumentException | OrderUnknown none) {
            missing = true;
        }
    }

    private void look(OrderNo no) {
        order = history.order(caller.seller(), no);
        obstacle = shipping.obstacle(caller.seller(), no);
    }

    private String typed(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** Tells that it was sent. */
    public void notice() throws IOException {
        String carrier = typed("carrier");
        String number = typed("number");
        if (number.isEmpty()) {
            problem = texts.getShipping().getString("notice.number.missing");
            return;
        }
        ship(() -> shipping.ship(seen(), carrier, number, parts(), by()), () -> sameAs(carrier, number));
    }

    /** Buys a label and ships with it. */
    public void buy() throws IOException {
        String service = typed("service");
        if (service.isEmpty()) {
            problem = texts.getShipping().getString("online.service.missing");
            return;
        }
        ship(() -> shipping.buy(seen(), service, parts(), by()), Optional::empty);
    }

    /**
     * Goes on to what was shipped.
     *
     * @param done finds the shipment that a first click has made, where this is the second
     */
    private void ship(Supplier<Integer> step, Supplier<Optional<Integer>> done) throws IOException {
        OrderRef seen = seen();
        try {
            Faces.redirect(ADDRESS + "&sent=%s", order.orderNo(), step.get());
        } catch (RuleViolation refusal) {
            look(order.orderNo());
            Optional<Integer> before = isStale(seen) ? done.get() : Optional.empty();
            if (before.isPresent()) {
                Faces.redirect(ADDRESS + "&sent=%s", order.orderNo(), before.get());
            } else {
                problem = show.refusal(refusal);
            }
        }
    }

    /** Whether somebody, maybe the first of two clicks, changed the order since the form was shown. */
    private boolean isStale(OrderRef seen) {
        return seen.seen() != null && seen.seen() != order.version();
    }

    private Optional<Integer> sameAs(String carrier, String number) {
        String plain = number.replaceAll("\\s", "");
        return order.shipments().stream()
                .filter(one -> one.carrier().equals(carrier) && one.trackingNo().equalsIgnoreCase(plain))
                .map(Shipment::no)
                .findFirst();
    }

    /** The order as the form showed it: a second click meets a changed one and ships nothing. */
    private OrderRef seen() {
        return new OrderRef(
                caller.seller(), order.orderNo(), RowNumber.of(typed("version")).orElse(null));
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    /** What is to go into the parcel; empty where that is all that is left. */
    private List<Parcel.Part> parts() {
        List<LineLeft> lines = getLines();
        boolean all = lines.stream().allMatch(line -> line.typed().equals(Long.toString(line.left())));
        return all
                ? List.of()
                : lines.stream()
                        .filter(line -> !line.typed().matches("0*"))
                        .map(line -> new Parcel.Part(line.line(), count(line.typed())))
                        .toList();
    }

    /** What is no number is more than any order has, so the order says how many there can be. */
    private static long count(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    /** Gives a shipment another number. */
    public void correct() throws IOException {
        problemOf = typed("shipment").matches("[0-9]{1,4}") ? Integer.parseInt(typed("shipment")) : 0;
        try {
            shipping.correct(
                    OrderRef.of(caller.seller(), order.orderNo()),
                    problemOf,
                    typed("rightCarrier"),
                    typed("rightNumber"),
                    by());
            Faces.redirect(ADDRESS + "&corrected=%s", order.orderNo(), problemOf);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    /** The order to ship; null where none is chosen. */
    public OrderView getOrder() {
        return order;
    }

    /** Whether the address names an order that is not there. */
    public boolean isMissing() {
        return missing;
    }

    public List<LineLeft> getLines() {
        return IntStream.rangeClosed(1, order.items().size())
                .mapToObj(this::line)
                .filter(line -> line.left() > 0)
                .toList();
    }

    private LineLeft line(int line) {
        var item = order.items().get(line - 1);
        long sent = order.shipments().stream()
                .mapToLong(shipment -> shipment.parts().isEmpty()
                        ? item.quantity()
                        : shipment.parts().stream()
                                .filter(part -> part.line() == line)
                                .mapToLong(Parcel.Part::quantity)
                                .sum())
                .sum();
        long left = Math.max(0, item.quantity() - sent);
        String typed = parameters.getOrDefault("quantity-" + line, Long.toString(left));
        return new LineLeft(line, item.title(), item.quantity(), left, typed.strip());
    }

    public List<CarrierInfo> getCarriers() {
        return carriers.all();
    }

    public List<ShippingService> getServices() {
        return shipping.services(caller.seller(), order.orderNo());
    }

    /** Why nothing may ship now; null where it may. */
    public String getObstacle() {
        return obstacle.map(show::refusal).orElse(null);
    }

    /** Whether the buttons are shown as not to be pressed. A click that came nevertheless is carried out, and refused. */
    public boolean isBlocked() {
        return obstacle.isPresent() && FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Whether something is left to ship, now or later. */
    public boolean isOpen() {
        OrderStatus status = order.axes().status();
        return status.compareTo(OrderStatus.PARTIALLY_SHIPPED) <= 0;
    }

    /** When what stands in the way ends by itself; null where that is not known. */
    public Deadline getReviewEnd() {
        return order.axes().status() == OrderStatus.RISK_REVIEW
                ? order.deadlines().stream()
                        .filter(deadline -> deadline.kind() == Deadline.Kind.RISK_REVIEW)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Until when it has to ship; null where no clock runs. */
    public Deadline getShipBy() {
        return order.deadlines().stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.SHIP_BY)
                .findFirst()
                .orElse(null);
    }

    /** The parcel that was just sent, or whose number was just corrected. */
    public Shipment just(String what) {
        return order.shipments().stream()
                .filter(one -> Integer.toString(one.no()).equals(typed(what)))
                .findFirst()
                .orElse(null);
    }

    /** What was typed into a field, or chosen. */
    public String value(String name) {
        return typed(name);
    }

    /** Why it was refused, beside the form of shipping (0) or of that shipment; null where nothing was. */
    public String problem(int shipment) {
        return problemOf == shipment ? problem : null;
    }

    public String carrierName(CarrierInfo carrier) {
        return carrier.name(language.getLocale());
    }

    public String serviceName(ShippingService service) {
        return service.name(language.getLocale());
    }
}
