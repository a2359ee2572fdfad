package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.ClaimRaised;
import org.sellerport.disputes.api.DisputeChanged;
import org.sellerport.disputes.api.DisputeLinesInvalid;
import org.sellerport.disputes.api.DisputeNotEscalatable;
import org.sellerport.disputes.api.DisputeNotNegotiable;
import org.sellerport.disputes.api.DisputeNotWithOperator;
import org.sellerport.disputes.api.DisputeOver;
import org.sellerport.disputes.api.DisputeReopened;
import org.sellerport.disputes.api.DisputeSettled;
import org.sellerport.disputes.api.DisputeTextInvalid;
import org.sellerport.disputes.api.DisputeUnknown;
import org.sellerport.disputes.api.EvidenceActive;
import org.sellerport.disputes.api.EvidenceBloated;
import org.sellerport.disputes.api.EvidenceEmpty;
import org.sellerport.disputes.api.EvidenceImageTooLarge;
import org.sellerport.disputes.api.EvidenceMixed;
import org.sellerport.disputes.api.EvidenceNameInvalid;
import org.sellerport.disputes.api.EvidenceTooLarge;
import org.sellerport.disputes.api.EvidenceTypeRefused;
import org.sellerport.disputes.api.EvidenceUnknown;
import org.sellerport.disputes.api.EvidenceUnreadable;
import org.sellerport.disputes.api.EvidenceUsedUp;
import org.sellerport.disputes.api.OfferInvalid;
import org.sellerport.disputes.api.ProposalMissing;
import org.sellerport.disputes.api.ProposalNotOpen;
import org.sellerport.disputes.api.ProposalOwn;
import org.sellerport.disputes.api.ProposalUnknown;
import org.sellerport.disputes.api.ProposalsUsedUp;
import org.sellerport.disputes.api.ReturnMade;
import org.sellerport.disputes.api.ReturnNotDue;
import org.sellerport.disputes.api.ReturnNotShipped;
import org.sellerport.disputes.api.ReturnParcelInvalid;
import org.sellerport.disputes.api.ReturnUnderWay;
import org.sellerport.kernel.RuleViolation;

class RefusalSentencesTest {

    private static final List<RuleViolation> ALL = List.of(
            new ClaimRaised(Quarrel.refund("40.00")),
            new DisputeChanged(Quarrel.ORDER),
            new DisputeLinesInvalid(3),
            new DisputeNotEscalatable(Quarrel.ORDER),
            new DisputeNotNegotiable(Quarrel.ORDER),
            new DisputeNotWithOperator(Quarrel.ORDER),
            new DisputeOver(Quarrel.ORDER),
            new DisputeReopened(Quarrel.ORDER),
            new DisputeSettled(Quarrel.ORDER),
            new DisputeTextInvalid(4000),
            new DisputeUnknown(Quarrel.ORDER),
            new EvidenceActive(),
            new EvidenceBloated(64),
            new EvidenceEmpty(),
            new EvidenceImageTooLarge(25),
            new EvidenceMixed(),
            new EvidenceNameInvalid(200),
            new EvidenceTooLarge(10),
            new EvidenceTypeRefused(),
            new EvidenceUnknown(3),
            new EvidenceUnreadable(),
            new EvidenceUsedUp(20),
            new OfferInvalid(Quarrel.usd("40.00")),
            new ProposalMissing(Quarrel.ORDER),
            new ProposalNotOpen(2),
            new ProposalOwn(2),
            new ProposalUnknown(2),
            new ProposalsUsedUp(30),
            new ReturnMade(Quarrel.ORDER),
            new ReturnNotDue(Quarrel.ORDER),
            new ReturnNotShipped(Quarrel.ORDER),
            new ReturnParcelInvalid(64),
            new ReturnUnderWay(Quarrel.ORDER));

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        for (RuleViolation refusal : ALL) {
            String english = refusal.sentence(Locale.ENGLISH);
            String chinese = refusal.sentence(Locale.SIMPLIFIED_CHINESE);
            assertFalse(english.contains("{") || chinese.contains("{"), refusal.code());
            assertNotEquals(english, chinese, refusal.code());
        }
    }

    @Test
    void every_sentence_belongs_to_a_refusal() {
        Set<String> codes = ALL.stream().map(RuleViolation::code).collect(Collectors.toSet());
        ResourceBundle english = ResourceBundle.getBundle("org.sellerport.disputes.api.refusals", Locale.ROOT);
        assertEquals(codes, new HashSet<>(english.keySet()));
    }
}
