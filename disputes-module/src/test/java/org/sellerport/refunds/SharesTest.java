package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sellerport.refunds.Sold.order;
import static org.sellerport.refunds.Sold.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.LineUnknown;
import org.sellerport.orders.api.Parcel;
import org.sellerport.refunds.api.RefundExceedsLines;

class SharesTest {

    @Test
    void a_whole_refund_gives_each_line_what_was_paid_for_it_with_its_freight() {
        assertEquals(usd(2_160L, 540L), new Shares(order(0)).take(usd(2_700)));
    }

    @Test
    void a_partial_refund_goes_to_all_lines_by_what_they_have_left() {
        Shares shares = new Shares(order(0));

        assertEquals(usd(80L, 20L), shares.take(usd(100)));
        assertEquals(usd(0L, 520L), shares.takeFrom(List.of(2), usd(520)));
        assertEquals(usd(50L, 0L), shares.take(usd(50)));
    }

    @Test
    void a_refund_for_some_lines_never_exceeds_what_they_have_left() {
        Shares shares = new Shares(order(0));
        shares.takeFrom(List.of(2), usd(500));

        RefundExceedsLines refusal = assertThrows(RefundExceedsLines.class, () -> shares.takeFrom(List.of(2), usd(41)));
        assertEquals("refund-exceeds-lines [USD 0.40]", refusal.getMessage());
        assertEquals(usd(0L, 40L), shares.takeFrom(List.of(2), usd(40)));
    }

    @Test
    void what_was_agreed_about_some_lines_is_theirs_and_only_what_they_cannot_take_goes_to_the_others() {
        Shares shares = new Shares(order(0));

        assertEquals(usd(0L, 500L), shares.takeFirstFrom(List.of(2), usd(500)));
        assertEquals(usd(60L, 40L), shares.takeFirstFrom(List.of(2), usd(100)));
        assertEquals(usd(100L, 0L), shares.takeFirstFrom(List.of(2), usd(100)));
    }

    @Test
    void what_was_agreed_about_the_whole_order_goes_to_all_lines() {
        assertEquals(usd(80L, 20L), new Shares(order(0)).takeFirstFrom(List.of(), usd(100)));
        assertEquals(usd(80L, 20L), new Shares(order(0)).takeFirstFrom(List.of(1, 2), usd(100)));
    }

    @Test
    void a_line_that_is_not_there_or_is_named_twice_is_refused() {
        Shares shares = new Shares(order(0));

        assertThrows(LineUnknown.class, () -> shares.takeFrom(List.of(3), usd(1)));
        assertThrows(LineUnknown.class, () -> shares.takeFrom(List.of(0), usd(1)));
        assertThrows(LineUnknown.class, () -> shares.takeFrom(List.of(1, 1), usd(1)));
    }

    @Test
    void what_was_not_shipped_goes_to_the_lines_whose_pieces_are_still_here() {
        Shares oneCupLeft = new Shares(order(0, Sold.shipment(new Parcel.Part(1, 2))));
        Shares oneTeaLeft = new Shares(order(0, Sold.shipment(new Parcel.Part(1, 1), new Parcel.Part(2, 1))));

        assertEquals(usd(0L, 500L), oneCupLeft.takeUnshipped(usd(500)));
        assertEquals(usd(1_000L, 0L), oneTeaLeft.takeUnshipped(usd(1_000)));
    }

    @Test
    void what_was_refunded_before_limits_what_goes_back_for_not_being_shipped() {
        Shares shares = new Shares(order(0, Sold.shipment(new Parcel.Part(1, 2))));
        shares.takeFrom(List.of(2), usd(300));

        assertEquals(usd(260L, 240L), shares.takeUnshipped(usd(500)));
    }

    @Test
    void a_discount_lowers_the_share_of_every_line() {
        assertEquals(usd(1_760L, 440L), new Shares(order(500)).take(usd(2_200)));
    }
}
