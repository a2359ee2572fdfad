package org.sellerport.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sellerport.disputes.api.Side;

/** How many pieces of evidence each side has added: each may add so many only. */
@Embeddable
class EvidenceCount {

    @Column(name = "evidence_of_buyer")
    private int ofBuyer;

    @Column(name = "evidence_of_seller")
    private int ofSeller;

    @Column(name = "evidence_of_operator")
    private int ofOperator;

    void add(Side side) {
        switch (side) {
            case BUYER -> ofBuyer++;
            case SELLER -> ofSeller++;
            case OPERATOR -> ofOperator++;
        }
    }

    int of(Side side) {
        return switch (side) {
            case BUYER -> ofBuyer;
            case SELLER -> ofSeller;
            case OPERATOR -> ofOperator;
        };
    }

    int all() {
        return ofBuyer + ofSeller + ofOperator;
    }
}
