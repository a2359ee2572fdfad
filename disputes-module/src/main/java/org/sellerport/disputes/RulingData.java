package org.sellerport.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Currency;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Fault;
import org.sellerport.platform.InstantConverter;

/** What an operator ruled. */
@Embeddable
class RulingData {

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling_solution")
    private Solution solution;

    @Column(name = "ruling_amount")
    private Long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling_fault")
    private Fault fault;

    @Column(name = "ruling_text")
    private String text;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ruled_at")
    private Instant at;

    protected RulingData() {}

    RulingData(Ruling ruling) {
        this.solution = ruling.solution();
        this.amount = ruling.amount().minorUnits();
        this.fault = ruling.fault();
        this.text = ruling.text();
        this.at = ruling.at();
    }

    /** Whether there is one: the columns of none are all empty. */
    boolean isThere() {
        return solution != null;
    }

    Ruling value(Currency currency) {
        return new Ruling(solution, new Money(amount, currency), fault, text, at);
    }
}
