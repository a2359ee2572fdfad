package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.OrderExists;
import org.sellerport.orders.api.OrderInvalid;
import org.sellerport.orders.api.OrderPlaced;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;

/** Takes a new order: as a past order whose past has only begun, so there is one way in for both. */
@ApplicationScoped
class Placing {

    private static final String USUAL_SERVICE = "standard";
    private static final int MOST_DAYS = 60;

    @Inject
    private Sql sql;

    @Inject
    private Sellers sellers;

    @Inject
    private OrderNumbers numbers;

    @Inject
    private OrderWriter writer;

    @Inject
    private Journal journal;

    @Inject
    private TermBook terms;

    @Inject
    private Steps steps;

    OrderNo place(NewOrder wanted, By by) {
        Seller seller = sellers.seller(wanted.seller());
        Instant now = steps.now();
        PastOrder begun = begun(wanted, now);
        IntakeRules.objection(begun).ifPresent(reason -> {
            throw new OrderInvalid(reason);
        });
        Integer days = Objects.requireNonNullElse(wanted.processingDays(), seller.processingDays());
        if (days < 1 || days > MOST_DAYS) {
            throw new OrderInvalid("processingDays is 1 to " + MOST_DAYS);
        }
        refuseIfKnown(wanted);
        while (true) {
            Order order = new Order(numbers.forAll(List.of(begun)).get(0), begun, false, terms.terms());
            order.processWithin(days);
            Journal.Page page = new Journal.Page();
            page.add(order, order.stand(), new OrderPlaced(order.seller(), order.no(), now, by, order.amount()));
            if (writer.writeIfFree(new OrderWriter.NewOrder(order, begun, List.of()))) {
                journal.write(page);
                return order.no();
            }
        }
    }

    /** Two storefront calls at once with one id: the second waits here, and then sees the first's order. */
    private void refuseIfKnown(NewOrder wanted) {
        sql.first(
                "select true as mine from pg_advisory_xact_lock(hashtextextended(?, 1))",
                row -> row.getBoolean("mine"),
                wanted.seller().value() + "/" + wanted.externalId());
        sql.first(
                        "select order_no from orders.orders where seller_id = ? and external_id = ?",
                        row -> new OrderNo(row.getLong("order_no")),
                        wanted.seller().value(),
                        wanted.externalId())
                .ifPresent(known -> {
                    throw new OrderExists(wanted.externalId(), known);
                });
    }

    private static PastOrder begun(NewOrder wanted, Instant now) {
        return new PastOrder(
                wanted.externalId(),
                wanted.seller(),
                wanted.buyer(),
                wanted.currency(),
                wanted.items(),
                wanted.shippingFee(),
                wanted.discount(),
                wanted.paymentMethods(),
                Objects.requireNonNullElse(wanted.shippingService(), USUAL_SERVICE),
                wanted.shipTo(),
                new PastOrder.Times(now, null, null, null, null, null, null, null),
                List.of(),
                PastOrder.Interruptions.none(),
                wanted.memo(),
                null);
    }
}
