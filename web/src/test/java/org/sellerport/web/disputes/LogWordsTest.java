package org.sellerport.web.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.DisputeStep;

class LogWordsTest {

    private static String said(DisputeStep step, String detail) {
        return LogWords.of(ResourceBundle.getBundle("org.sellerport.web.disputes.disputes", Locale.ROOT), step, detail);
    }

    @Test
    void names_in_the_log_are_said_in_words() {
        assertEquals("Damaged", said(DisputeStep.OPENED, "DAMAGED"));
        assertEquals("#2 Refund USD 5.00", said(DisputeStep.PROPOSED, "#2 REFUND USD 5.00"));
        assertEquals("Refund USD 5.00 Buyer's fault", said(DisputeStep.RULED, "REFUND USD 5.00 BUYER"));
        assertEquals("Not answered in time USD 5.00", said(DisputeStep.ENDED, "NOT_ANSWERED USD 5.00"));
    }

    @Test
    void what_somebody_wrote_stays_as_he_wrote_it() {
        assertEquals("#1 BUYER REFUND.png", said(DisputeStep.EVIDENCE_ADDED, "#1 BUYER REFUND.png"));
        assertEquals("", said(DisputeStep.ESCALATED, null));
    }
}
