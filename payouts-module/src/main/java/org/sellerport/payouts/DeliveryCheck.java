package org.sellerport.payouts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.payouts.api.Verification;
import org.sellerport.shipping.api.Deliveries;

/**
 * The rule of the verification: every parcel's tracking ends in delivered, in the country and the post code it was sent to.
 *
 * @param verification what was found; nothing stands in for it
 * @param countryTold the country that a carrier named instead, or null
 * @param postCodeTold the post code that a carrier named instead, or null
 */
record DeliveryCheck(Verification verification, String countryTold, String postCodeTold) {

    /** Post codes are told with fewer digits than there are, but a region alone proves nothing. */
    private static final int SHORTEST_POST_CODE = 3;

    static DeliveryCheck of(List<Deliveries.Delivery> parcels) {
        return new DeliveryCheck(
                new Verification(
                        all(parcels, DeliveryCheck::delivered),
                        all(parcels, DeliveryCheck::country),
                        all(parcels, DeliveryCheck::postCode),
                        false),
                told(parcels, DeliveryCheck::country, Deliveries.Delivery::country),
                told(parcels, DeliveryCheck::postCode, Deliveries.Delivery::postCode));
    }

    /** One parcel that contradicts spoils it, one that nothing is known of leaves it open. */
    private static Verification.Finding all(
            List<Deliveries.Delivery> parcels, Function<Deliveries.Delivery, Verification.Finding> rule) {
        Set<Verification.Finding> found = parcels.stream().map(rule).collect(Collectors.toSet());
        if (found.contains(Verification.Finding.CONTRADICTED)) {
            return Verification.Finding.CONTRADICTED;
        }
        return found.equals(Set.of(Verification.Finding.MET)) ? Verification.Finding.MET : Verification.Finding.OPEN;
    }

    private static Verification.Finding delivered(Deliveries.Delivery parcel) {
        if (parcel.status() == TrackingStatus.RETURNED || parcel.status() == TrackingStatus.FAILED) {
            return Verification.Finding.CONTRADICTED;
        }
        return parcel.delivered() ? Verification.Finding.MET : Verification.Finding.OPEN;
    }

    private static Verification.Finding country(Deliveries.Delivery parcel) {
        if (!parcel.delivered() || parcel.country() == null) {
            return Verification.Finding.OPEN;
        }
        return finding(parcel.country().strip().equalsIgnoreCase(parcel.toCountry()));
    }

    /** An order without a post code has none to agree with. */
    private static Verification.Finding postCode(Deliveries.Delivery parcel) {
        if (!parcel.delivered()) {
            return Verification.Finding.OPEN;
        }
        String wanted = plain(parcel.toPostCode());
        if (wanted.isEmpty()) {
            return Verification.Finding.MET;
        }
        String told = plain(parcel.postCode());
        return told.isEmpty() ? Verification.Finding.OPEN : finding(isSame(wanted, told));
    }

    /** One may be longer: carriers leave out the last digits, buyers the part after the hyphen. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SHORTEST_POST_CODE
                        && (one.startsWith(other) || other.startsWith(one)));
    }

    private static String plain(String postCode) {
        return postCode == null ? "" : postCode.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    private static Verification.Finding finding(boolean agrees) {
        return agrees ? Verification.Finding.MET : Verification.Finding.CONTRADICTED;
    }

    private static String told(
            List<Deliveries.Delivery> parcels,
            Function<Deliveries.Delivery, Verification.Finding> rule,
            Function<Deliveries.Delivery, String> word) {
        return parcels.stream()
                .filter(parcel -> rule.apply(parcel) == Verification.Finding.CONTRADICTED)
                .map(word)
                .findFirst()
                .orElse(null);
    }
}
