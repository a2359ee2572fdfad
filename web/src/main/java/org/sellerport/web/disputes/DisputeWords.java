package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** How the parts of a dispute read on a page. */
@Named
@RequestScoped
public class DisputeWords {

    @Inject
    private Clock clock;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    /** Whether a clock that still runs should have been stopped by somebody by now. */
    public boolean late(DisputeDeadline deadline) {
        return deadline.overdueFrom() != null && !clock.instant().isBefore(deadline.overdueFrom());
    }

    /** What somebody asks for or offers: {@code Refund of USD 5.00}. */
    public String offer(Offer offer) {
        return offer(offer.solution(), offer.amount());
    }

    /** The same from its parts. */
    public String offer(Solution solution, Money amount) {
        String key = solution == Solution.REFUND && amount.isZero() ? "offer.NOTHING" : "offer." + solution;
        return texts.fill(texts.getDisputes().getString(key), show.money(amount));
    }

    /** What happens when a clock has run out, as the dispute stands. */
    public String then(DisputeDeadline deadline, Offer asked) {
        return texts.fill(texts.getDisputes().getString("then." + deadline.outcome()), offer(asked));
    }

    /** What the process log says beside a step, in words. */
    public String detail(DisputeStep step, String detail) {
        return LogWords.of(texts.getDisputes(), step, detail);
    }

    /** Where a piece of evidence is downloaded; an image can be shown from there as well. */
    public String file(OrderNo order, Evidence evidence) {
        return "/api/v1/disputes/" + order + "/evidence/" + evidence.no();
    }
}
