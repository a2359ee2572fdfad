package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderFact.Kind;
import org.sellerport.orders.api.OrderNotYetPlaced;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.OrderThen.State;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.Stand;

class HindsightTest {

    private static final OrderNo NO = OrderNo.parse("1780272000000001");
    private static final String UNPAID = "AWAITING_PAYMENT UNPAID NONE NONE NOT_DUE FREE";
    private static final String TO_SHIP = "AWAITING_SHIPMENT FUNDED NONE NONE NOT_DUE FREE";
    private static final String ASKED = "AWAITING_SHIPMENT FUNDED REQUESTED NONE NOT_DUE FREE";
    private static final String ON_ITS_WAY = "AWAITING_RECEIPT FUNDED NONE NONE NOT_DUE FREE";
    private static final String RECEIVED = "AWAITING_PAYOUT FUNDED NONE NONE VERIFYING FREE";

    private final List<OrderFact> facts = new ArrayList<>();

    private HindsightTest told(int day, Kind kind, String detail, String stand) {
        facts.add(new OrderFact(facts.size() + 1, day(day), kind, Actor.SYSTEM, null, detail, Stand.parse(stand)));
        return this;
    }

    private OrderThen on(Instant moment) {
        PastOrder past = PastOrders.anOrder()
                .paid(1)
                .funded(1)
                .riskPassed(2)
                .shipped(PastOrders.parcel(3, null))
                .build();
        Order order = new Order(NO, past, false, RandomLife.TERMS);
        Goods goods = new Goods(NO, past.items(), List.of(sent()));
        return new Hindsight(order.view(new Contents(goods, null)), facts).at(moment);
    }

    private static Shipment sent() {
        return new Shipment(
                1,
                "EMS",
                "EE123456789CN",
                ShipmentNotice.Via.NOTICE,
                day(3),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                0);
    }

    @Test
    void before_its_first_fact_there_was_no_order() {
        told(0, Kind.PLACED, null, UNPAID);

        Instant before = day(0).minusSeconds(1);
        assertThrows(OrderNotYetPlaced.class, () -> on(before));
    }

    @Test
    void it_stands_where_the_latest_fact_of_that_time_left_it() {
        told(0, Kind.PLACED, null, UNPAID).told(2, Kind.RISK_PASSED, null, TO_SHIP);
        told(2, Kind.CANCELLATION_REQUESTED, "OTHER", ASKED).told(3, Kind.CANCELLATION_REJECTED, null, TO_SHIP);

        assertEquals(OrderStatus.AWAITING_PAYMENT, on(day(1)).stand().status());
        assertEquals("[CANCELLATION]", on(day(2)).holds().toString());
        assertTrue(on(day(4)).holds().stream().noneMatch(Hold.CANCELLATION::equals));
        assertEquals(Kind.CANCELLATION_REJECTED, on(day(4)).last().kind());
    }

    @Test
    void what_a_carrier_reports_late_does_not_carry_a_later_stand_back() {
        told(0, Kind.PLACED, null, UNPAID).told(3, Kind.SHIPPED, "EMS:EE123456789CN", ON_ITS_WAY);
        told(10, Kind.RECEIPT_CONFIRMED, "BUYER", RECEIVED).told(5, Kind.DELIVERED, "EMS:EE123456789CN", RECEIVED);

        assertEquals(OrderStatus.AWAITING_RECEIPT, on(day(6)).stand().status());
        assertEquals(State.DELIVERED, on(day(6)).parcels().get(0).state());
        assertEquals(State.SENT, on(day(4)).parcels().get(0).state());
    }

    @Test
    void a_deadline_counts_from_the_instant_it_was_due_however_late_it_was_noticed() {
        told(0, Kind.PLACED, null, UNPAID).told(3, Kind.SHIPPED, "EMS:EE123456789CN", ON_ITS_WAY);
        told(12, Kind.ASSIGNED, "li", ON_ITS_WAY).told(10, Kind.RECEIPT_CONFIRMED, "CARRIER", RECEIVED);

        assertEquals(OrderStatus.AWAITING_PAYOUT, on(day(11)).stand().status());
        assertEquals(OrderStatus.AWAITING_PAYOUT, on(day(13)).stand().status());
    }

    @Test
    void a_dispute_is_open_from_its_beginning_to_its_end_and_a_payout_moves_when_it_moved() {
        told(0, Kind.PLACED, null, UNPAID).told(10, Kind.RECEIPT_CONFIRMED, "BUYER", RECEIVED);
        told(11, Kind.DISPUTE_OPENED, null, "AWAITING_PAYOUT FUNDED NONE OPEN VERIFYING FREE");
        told(12, Kind.REFUNDED, "USD 1.00 DISPUTE", "AWAITING_PAYOUT PARTLY_REFUNDED NONE OPEN VERIFYING FREE");
        told(12, Kind.DISPUTE_ENDED, null, "AWAITING_PAYOUT PARTLY_REFUNDED NONE ENDED VERIFYING FREE");
        told(13, Kind.PAYOUT_MOVED, "SCHEDULED", "AWAITING_PAYOUT PARTLY_REFUNDED NONE ENDED SCHEDULED FREE");

        assertEquals("[DISPUTE]", on(day(12).minusSeconds(1)).holds().toString());
        assertEquals("[]", on(day(12)).holds().toString());
        assertEquals(PaymentStatus.PARTLY_REFUNDED, on(day(12)).stand().payment());
        assertEquals(PayoutStatus.VERIFYING, on(day(12)).stand().payout());
        assertEquals(PayoutStatus.SCHEDULED, on(day(13)).stand().payout());
    }

    @Test
    void parcels_have_the_number_that_they_had_then() {
        told(0, Kind.PLACED, null, UNPAID).told(3, Kind.SHIPPED, "EMS:WRONG", ON_ITS_WAY);
        told(4, Kind.TRACKING_CORRECTED, "EMS:WRONG → EMS:EE123456789CN", ON_ITS_WAY);

        assertEquals(0, on(day(2)).parcels().size());
        assertEquals("WRONG", on(day(3)).parcels().get(0).trackingNo());
        assertEquals("EE123456789CN", on(day(5)).parcels().get(0).trackingNo());
    }

    @Test
    void the_amount_is_the_one_before_the_next_adjustment() {
        told(0, Kind.PLACED, null, UNPAID).told(1, Kind.PRICE_ADJUSTED, "USD 50.00 → USD 44.90", UNPAID);

        assertEquals(Money.ofMinor(5_000, "USD"), on(day(0)).orderAmount());
        assertEquals(Money.ofMinor(4_490, "USD"), on(day(2)).orderAmount());
    }

    @Test
    void facts_older_than_the_record_of_stands_say_so() {
        told(0, Kind.PLACED, null, null);

        assertEquals(null, on(day(1)).stand());
    }
}
