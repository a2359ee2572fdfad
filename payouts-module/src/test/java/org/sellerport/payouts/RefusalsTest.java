package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.payouts.api.DecisionNotDue;
import org.sellerport.payouts.api.DecisionNoteInvalid;
import org.sellerport.payouts.api.OrderNotEligible;
import org.sellerport.payouts.api.PayoutRunUnknown;
import org.sellerport.payouts.api.ProofInvalid;
import org.sellerport.payouts.api.RequestAnswered;
import org.sellerport.payouts.api.RequestInvalid;
import org.sellerport.payouts.api.RequestReasonInvalid;
import org.sellerport.payouts.api.RequestUnknown;
import org.sellerport.payouts.api.TooManyProofs;

class RefusalsTest {

    private static final OrderNo ORDER = new OrderNo(1_700_000_000_000_001L);

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        List<RuleViolation> refusals = List.of(
                new PayoutRunUnknown(7),
                new DecisionNotDue(ORDER),
                new DecisionNoteInvalid(2_000),
                new RequestInvalid(100, 2_000),
                new OrderNotEligible(ORDER),
                new RequestUnknown(7),
                new RequestAnswered(7),
                new RequestReasonInvalid(2_000),
                new TooManyProofs(10),
                new ProofInvalid("a.txt", 5));
        for (RuleViolation refusal : refusals) {
            String english = refusal.sentence(Locale.ENGLISH);
            String chinese = refusal.sentence(Locale.CHINESE);
            assertFalse(english.contains("{"), english);
            assertFalse(chinese.contains("{"), chinese);
            assertNotEquals(english, chinese);
        }
    }
}
