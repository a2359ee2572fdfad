package org.sellerport.web.stranger;

import jakarta.batch.operations.JobOperator;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.OpenDoor;
import org.sellerport.orders.api.OrderClosed;

/** Breaks rules on purpose; never runs. */
public class Stranger {

    private final OpenDoor door;

    public Stranger(OpenDoor door) {
        this.door = door;
    }

    public OpenDoor door() {
        return door;
    }

    public CompletionStage<Instant> loses(Event<Instant> event) {
        return event.fireAsync(Instant.now());
    }

    public void late(@Observes(during = TransactionPhase.AFTER_SUCCESS) String fact) {}

    public void alone(@Observes OrderClosed closed) {}

    public long starts(JobOperator operator) {
        return operator.start("anything", null);
    }

    /** A refusal that can be subclassed. */
    public static class OpenRefusal extends RuleViolation {
        private static final long serialVersionUID = 1L;

        public OpenRefusal() {
            super(Kind.VALUE, "open");
        }
    }

    /** A refusal that commits. */
    @ApplicationException
    public static class CommittedRefusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One of two of the same name. */
    @Stateless
    public static class Desk {}

    /** Holds the other. */
    public static class Other {

        /** The other of two of the same name. */
        @Stateless
        public static class Desk {}
    }

    /** A name that says nothing. */
    public static class OrderManager {}
}
