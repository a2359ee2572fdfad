package org.sellerport.shipping;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;

/** Tries what would happen: does the real thing and takes it back, so that a dry run knows every rule there is. */
@Stateless
@LocalBean
public class ShipmentTrial {

    @Inject
    private Orders orders;

    @Resource
    private EJBContext transaction;

    /**
     * Whether a parcel would ship.
     *
     * @param before parcels of the same order that would ship before it
     * @return the refusal; empty where it would ship
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<RuleViolation> refusal(SellerId seller, List<PlannedParcel> before, PlannedParcel parcel, By by) {
        OrderRef order = OrderRef.of(seller, parcel.order());
        try {
            before.forEach(one -> orders.ship(order, one.notice(), by));
            orders.ship(order, parcel.notice(), by);
            return Optional.empty();
        } catch (RuleViolation refusal) {
            return Optional.of(refusal);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
