package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The review of a paid order: when its time is over it passes where no rule objects; otherwise it waits for an
 * operator, and is rejected where none decides.
 */
@Embeddable
class RiskReview {

    /** The rules that object, by name, separated by commas; empty where none does. */
    @Column(name = "risk_objections")
    private String objections = "";

    /** Whether the review's own time is over and an operator has to decide. */
    @Column(name = "risk_waiting")
    private boolean waiting;

    void begin(List<String> objecting) {
        objections = String.join(",", objecting);
    }

    void waitForOperator() {
        waiting = true;
    }

    boolean isWaiting() {
        return waiting;
    }

    boolean isObjected() {
        return !objections.isEmpty();
    }

    List<String> objections() {
        return isObjected() ? List.of(objections.split(",")) : List.of();
    }
}
