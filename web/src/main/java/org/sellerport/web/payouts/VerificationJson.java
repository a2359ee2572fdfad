package org.sellerport.web.payouts;

import org.sellerport.payouts.api.Verification;

/** What was found of a delivery: MET, OPEN or CONTRADICTED for each condition. */
public record VerificationJson(String state, String delivered, String country, String postCode, boolean approved) {

    static VerificationJson of(Verification verification) {
        return new VerificationJson(
                verification.state().name(),
                verification.delivered().name(),
                verification.country().name(),
                verification.postCode().name(),
                verification.approved());
    }
}
