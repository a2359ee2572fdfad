package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.parcel;
import static org.sellerport.orders.api.OrderStatus.AWAITING_PAYMENT;
import static org.sellerport.orders.api.OrderStatus.AWAITING_PAYOUT;
import static org.sellerport.orders.api.OrderStatus.AWAITING_RECEIPT;
import static org.sellerport.orders.api.OrderStatus.AWAITING_SHIPMENT;
import static org.sellerport.orders.api.OrderStatus.CLOSED;
import static org.sellerport.orders.api.OrderStatus.COMPLETED;
import static org.sellerport.orders.api.OrderStatus.PARTIALLY_SHIPPED;
import static org.sellerport.orders.api.OrderStatus.RISK_REVIEW;
import static org.sellerport.orders.api.PaymentStatus.AUTHORISED;
import static org.sellerport.orders.api.PaymentStatus.FUNDED;
import static org.sellerport.orders.api.PaymentStatus.REFUNDED;
import static org.sellerport.orders.api.PaymentStatus.UNPAID;
import static org.sellerport.orders.api.PaymentStatus.VOIDED;
import static org.sellerport.orders.api.PayoutStatus.NOT_DUE;
import static org.sellerport.orders.api.PayoutStatus.RELEASED;
import static org.sellerport.orders.api.PayoutStatus.SCHEDULED;
import static org.sellerport.orders.api.PayoutStatus.VERIFYING;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;

class ArrivalTest {

    private static PastOrders paid() {
        return anOrder().paid(1).funded(1);
    }

    private static PastOrders cleared() {
        return paid().riskPassed(2);
    }

    static Stream<Arguments> histories() {
        Parcel first = parcel(3, null, new Parcel.Part(1, 2));
        Parcel second = parcel(4, null, new Parcel.Part(2, 1));
        return Stream.of(
                Arguments.of(anOrder(), AWAITING_PAYMENT, UNPAID, NOT_DUE),
                Arguments.of(anOrder().paid(1), AWAITING_PAYMENT, AUTHORISED, NOT_DUE),
                Arguments.of(paid(), RISK_REVIEW, FUNDED, NOT_DUE),
                Arguments.of(cleared(), AWAITING_SHIPMENT, FUNDED, NOT_DUE),
                Arguments.of(cleared().shipped(first), PARTIALLY_SHIPPED, FUNDED, NOT_DUE),
                Arguments.of(cleared().shipped(first, second), AWAITING_RECEIPT, FUNDED, NOT_DUE),
                Arguments.of(cleared().shipped(parcel(3, null)), AWAITING_RECEIPT, FUNDED, NOT_DUE),
                Arguments.of(cleared().shipped(parcel(3, null)).received(9), AWAITING_PAYOUT, FUNDED, VERIFYING),
                Arguments.of(cleared().shipped(parcel(3, 8)).received(9), AWAITING_PAYOUT, FUNDED, SCHEDULED),
                Arguments.of(cleared().shipped(parcel(3, 8)).received(9).released(15), COMPLETED, FUNDED, RELEASED),
                Arguments.of(anOrder().closed(20), CLOSED, UNPAID, NOT_DUE),
                Arguments.of(anOrder().paid(1).closed(2), CLOSED, VOIDED, NOT_DUE),
                Arguments.of(cleared().closed(5), CLOSED, REFUNDED, NOT_DUE));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void what_is_known_of_an_order_decides_where_it_stands(
            PastOrders history, OrderStatus status, PaymentStatus payment, PayoutStatus payout) {
        var past = history.build();
        assertEquals(status, Arrival.status(past));
        assertEquals(payment, Arrival.payment(past));
        assertEquals(payout, Arrival.payout(past));
    }
}
