package org.sellerport.web.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderView;
import org.sellerport.scorecard.api.Effect;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.web.accounts.Caller;

/** What the answers to open requests would do, for the seller alone: his rates are nobody else's business. */
@RequestScoped
public class AnswerEffects {

    @Inject
    private Scorecard scorecard;

    @Inject
    private Caller caller;

    /** Whose fault it is decides, so a list of any length asks at most once for each. */
    private final Map<Fault, Effect> known = new EnumMap<>(Fault.class);

    /** What the answers to the order's open request would do; null where there is none, or for anybody but its seller. */
    public EffectJson of(OrderView order) {
        boolean open = order.axes().cancellation() == CancellationStatus.REQUESTED
                && order.axes().cancelReason() != null
                && !order.dormant();
        return open && caller.ownSeller().filter(order.seller()::equals).isPresent()
                ? json(order.axes().cancelReason())
                : null;
    }

    /** The same for a request of the calling seller. */
    public EffectJson json(CancelReason reason) {
        return EffectJson.of(effect(reason));
    }

    public Effect effect(CancelReason reason) {
        return known.computeIfAbsent(reason.fault(), fault -> scorecard.effect(caller.seller(), reason));
    }
}
