package org.sellerport.web.messages;

import org.sellerport.messages.api.ReasonCorrection;
import org.sellerport.web.orders.Times;

/** A request for another reason, and what came of it. */
public record CorrectionJson(
        String orderNo,
        int number,
        String askedAt,
        String by,
        String reasonBefore,
        String outcome,
        String reasonAfter,
        String outcomeAt) {

    static CorrectionJson of(ReasonCorrection one, Times times) {
        return new CorrectionJson(
                one.orderNo().toString(),
                one.no(),
                times.of(one.askedAt()),
                one.who(),
                one.reasonBefore().name(),
                one.outcome().name(),
                one.reasonAfter() == null ? null : one.reasonAfter().name(),
                times.of(one.outcomeAt()));
    }
}
