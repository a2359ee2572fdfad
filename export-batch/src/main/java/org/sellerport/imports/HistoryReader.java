package org.sellerport.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.PastOrder;

/** Reads what happened to an order, and when. */
final class HistoryReader {

    private static final int CODE = 64;
    private static final int TEXT = 2_000;

    private final Members order;
    private final List<String> warnings;

    HistoryReader(Members order, List<String> warnings) {
        this.order = order;
        this.warnings = warnings;
    }

    PastOrder.Times times() throws NotAnOrder {
        return new PastOrder.Times(
                order.instant("placedAt").orElseThrow(() -> order.missing("placedAt")),
                at("paidAt"),
                at("fundsArrivedAt"),
                at("riskPassedAt"),
                at("shipBy"),
                at("receiptConfirmedAt"),
                at("payoutReleasedAt"),
                at("closedAt"));
    }

    private Instant at(String name) throws NotAnOrder {
        return order.instant(name).orElse(null);
    }

    PastOrder.Interruptions interruptions() throws NotAnOrder {
        Cancellation cancellation = cancellation();
        Freeze freeze = freeze();
        return new PastOrder.Interruptions(
                closeReason(),
                cancellation.reason(),
                cancellation.at(),
                at("disputeOpenedAt"),
                freeze.at(),
                freeze.why());
    }

    private CloseReason closeReason() throws NotAnOrder {
        Optional<String> code = order.text("closeReason", CODE);
        Optional<CloseReason> known = code.flatMap(CloseReason::ofCode);
        if (code.isPresent() && known.isEmpty()) {
            warnings.add("not taken over, because nobody knows it: close reason " + Texts.shown(code.get(), CODE));
        }
        return known.orElse(null);
    }

    private record Cancellation(CancelReason reason, Instant at) {}

    private Cancellation cancellation() throws NotAnOrder {
        Optional<Members> given = order.object("cancellationRequest");
        if (given.isEmpty()) {
            return new Cancellation(null, null);
        }
        Members request = given.get();
        String code = request.requiredText("reason", CODE);
        CancelReason reason = Arrays.stream(CancelReason.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotAnOrder("cancellation reason " + Texts.shown(code, CODE) + " is unknown"));
        Instant at = request.instant("requestedAt").orElseThrow(() -> request.missing("requestedAt"));
        request.done();
        return new Cancellation(reason, at);
    }

    private record Freeze(Instant at, String why) {}

    private Freeze freeze() throws NotAnOrder {
        Optional<Members> given = order.object("frozen");
        if (given.isEmpty()) {
            return new Freeze(null, null);
        }
        Members frozen = given.get();
        Instant at = frozen.instant("at").orElseThrow(() -> frozen.missing("at"));
        Freeze freeze = new Freeze(at, frozen.requiredText("reason", TEXT));
        frozen.done();
        return freeze;
    }
}
