package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.AmountDiffers;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PaymentMissing;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PriceInvalid;

/**
 * The axis payment: what the buyer owes, paid and got back.
 *
 * <pre>
 * UNPAID → AUTHORISED → FUNDED → PARTLY_REFUNDED → REFUNDED
 *              ╰→ VOIDED (closed before the funds arrived) → REFUNDED (they arrived all the same)
 * </pre>
 *
 * <p>The price is fixed once it is authorised, and only the order amount as a whole can be.
 */
@Embeddable
class PaymentAxis {

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_status")
    private PaymentStatus status;

    @Column(name = "payment_id")
    private String id;

    /** Separated by commas; empty where none is known. */
    @Column(name = "payment_methods")
    private String methods;

    @Embedded
    private Amounts amounts;

    protected PaymentAxis() {}

    PaymentAxis(PastOrder past) {
        this.status = Arrival.payment(past);
        this.methods = String.join(",", past.paymentMethods());
        this.amounts = Amounts.of(past);
    }

    // ---- Before the funds arrive -------------------------------------------------------------------------------

    void adjustTo(Money price) {
        if (!price.currency().equals(amounts.currency()) || price.isNegative() || price.isZero()) {
            throw new PriceInvalid(price);
        }
        amounts.adjustTo(price);
    }

    /** Whether exactly this was authorised before; the same payment with another amount is refused. */
    boolean knows(Payment paid) {
        if (paid.id().equals(id)) {
            refuseUnlessWhole(paid.amount());
            return true;
        }
        return false;
    }

    void authorise(Payment paid) {
        refuseUnlessWhole(paid.amount());
        status = PaymentStatus.AUTHORISED;
        id = paid.id();
        methods = paid.method();
    }

    private void refuseUnlessWhole(Money paid) {
        if (!paid.equals(amounts.order())) {
            throw new AmountDiffers(paid, amounts.order());
        }
    }

    void refuseUnlessOf(OrderNo order, String paymentId) {
        if (!paymentId.equals(id)) {
            throw new PaymentMissing(order);
        }
    }

    void fund() {
        status = PaymentStatus.FUNDED;
    }

    // ---- Back to the buyer -------------------------------------------------------------------------------------

    /** Gives back that much, and no more than is left. */
    Money refund(Money amount) {
        Money given = amounts.refund(amount);
        if (amounts.isWhollyRefunded()) {
            status = PaymentStatus.REFUNDED;
        } else if (!amounts.refunded().isZero()) {
            status = PaymentStatus.PARTLY_REFUNDED;
        }
        return given;
    }

    /** Gives back everything that is left. */
    Money refundAll() {
        status = PaymentStatus.REFUNDED;
        return amounts.refund(amounts.order());
    }

    /** The order is closed: what of the buyer's is here goes back. */
    Money close() {
        return switch (status) {
            case UNPAID, VOIDED, REFUNDED -> nothing();
            case AUTHORISED -> {
                status = PaymentStatus.VOIDED;
                yield nothing();
            }
            case FUNDED, PARTLY_REFUNDED -> refundAll();
        };
    }

    /** How much could go back: what is here and did not yet. */
    Money refundable() {
        return isHere() ? amounts.left() : nothing();
    }

    /** Whether money of the buyer's is here. */
    boolean isHere() {
        return switch (status) {
            case FUNDED, PARTLY_REFUNDED -> true;
            case UNPAID, AUTHORISED, VOIDED, REFUNDED -> false;
        };
    }

    private Money nothing() {
        return Money.zero(amounts.currency());
    }

    // ---- For others to see -------------------------------------------------------------------------------------

    PaymentStatus status() {
        return status;
    }

    Amounts amounts() {
        return amounts;
    }

    List<String> methods() {
        return methods.isEmpty() ? List.of() : List.of(methods.split(","));
    }

    Object[] columns() {
        return Columns.of(status, methods).and(amounts.columns()).toArray();
    }
}
