package org.sellerport.shipping.api;

import java.util.List;

/** The carriers and what their numbers look like. */
public interface Carriers {

    /**
     * A number as it is kept: in upper case, without blanks.
     *
     * @param doubtful whether its check digit is wrong, for a carrier whose numbers usually have a right one
     */
    record Checked(String carrier, String trackingNo, boolean doubtful) {}

    /** All carriers, the usual ones first. */
    List<CarrierInfo> all();

    /**
     * Checks a number against its carrier.
     *
     * @throws CarrierUnknown if there is no such carrier
     * @throws TrackingNumberInvalid if the number cannot be one of that carrier
     */
    Checked check(String carrier, String trackingNo);
}
