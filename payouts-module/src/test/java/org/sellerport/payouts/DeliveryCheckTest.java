package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.payouts.api.Verification;
import org.sellerport.shipping.api.Deliveries;

class DeliveryCheckTest {

    private static final Verification.Finding MET = Verification.Finding.MET;
    private static final Verification.Finding OPEN = Verification.Finding.OPEN;
    private static final Verification.Finding CONTRADICTED = Verification.Finding.CONTRADICTED;

    private static Deliveries.Delivery parcel(TrackingStatus status, String country, String postCode) {
        return new Deliveries.Delivery(
                1, status, status == TrackingStatus.DELIVERED, "BR", "03149-000", country, postCode);
    }

    private static Deliveries.Delivery delivered(String country, String postCode) {
        return parcel(TrackingStatus.DELIVERED, country, postCode);
    }

    private static DeliveryCheck check(Deliveries.Delivery... parcels) {
        return DeliveryCheck.of(List.of(parcels));
    }

    private static Verification.State state(Deliveries.Delivery... parcels) {
        return check(parcels).verification().state();
    }

    @Test
    void what_was_delivered_where_it_was_sent_is_verified() {
        assertEquals(Verification.State.VERIFIED, state(delivered("BR", "03149-000")));
        assertEquals(Verification.State.VERIFIED, state(delivered("br", "03149")));
        assertEquals(Verification.State.VERIFIED, state(delivered("BR", "03149 000")));
    }

    @Test
    void what_no_carrier_says_is_waited_for() {
        assertEquals(Verification.State.WAITING, state());
        assertEquals(Verification.State.WAITING, state(parcel(null, null, null)));
        assertEquals(Verification.State.WAITING, state(parcel(TrackingStatus.IN_TRANSIT, null, null)));
        assertEquals(
                new Verification(MET, OPEN, OPEN, false),
                check(delivered(null, null)).verification());
        assertEquals(
                new Verification(MET, MET, OPEN, false),
                check(delivered("BR", null)).verification());
    }

    @Test
    void another_country_fails_and_is_named() {
        DeliveryCheck check = check(delivered("PT", "03149"));
        assertEquals(new Verification(MET, CONTRADICTED, MET, false), check.verification());
        assertEquals(Verification.State.FAILED, check.verification().state());
        assertEquals("PT", check.countryTold());
        assertNull(check.postCodeTold());
    }

    @Test
    void another_post_code_fails_and_is_named() {
        DeliveryCheck check = check(delivered("BR", "99999"));
        assertEquals(CONTRADICTED, check.verification().postCode());
        assertEquals("99999", check.postCodeTold());
    }

    @Test
    void two_digits_of_a_post_code_prove_nothing() {
        assertEquals(CONTRADICTED, check(delivered("BR", "03")).verification().postCode());
    }

    @Test
    void an_order_without_a_post_code_has_none_to_agree_with() {
        var parcel = new Deliveries.Delivery(1, TrackingStatus.DELIVERED, true, "HK", " ", "HK", null);
        assertEquals(Verification.State.VERIFIED, state(parcel));
    }

    @Test
    void a_parcel_that_failed_or_comes_back_contradicts_its_delivery() {
        assertEquals(
                CONTRADICTED,
                check(parcel(TrackingStatus.RETURNED, "BR", "03149"))
                        .verification()
                        .delivered());
        assertEquals(Verification.State.FAILED, state(parcel(TrackingStatus.FAILED, null, null)));
    }

    @Test
    void every_parcel_has_to_arrive() {
        assertEquals(
                Verification.State.WAITING,
                state(delivered("BR", "03149"), parcel(TrackingStatus.IN_TRANSIT, null, null)));
        assertEquals(Verification.State.FAILED, state(delivered("BR", "03149"), delivered("PT", "03149")));
        assertEquals(Verification.State.VERIFIED, state(delivered("BR", "03149"), delivered("BR", "03149")));
    }
}
