package org.sellerport.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.kernel.Money;

/** What a dispute is about. */
@Embeddable
class CaseFile {

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "buyer_name")
    private String buyerName;

    /** Of the first line in dispute. */
    private String title;

    @Enumerated(EnumType.STRING)
    private DisputeReason reason;

    /** The numbers of the lines in dispute, commas between; empty for the whole order. */
    private String lines;

    private String currency;

    /** The most that can be refunded, in minor units. */
    private Long most;

    protected CaseFile() {}

    CaseFile(String externalId, String buyerName, String title, DisputeReason reason, List<Integer> lines, Money most) {
        this.externalId = externalId;
        this.buyerName = buyerName;
        this.title = title;
        this.reason = reason;
        this.lines = lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        this.currency = most.currency().getCurrencyCode();
        this.most = most.minorUnits();
    }

    String externalId() {
        return externalId;
    }

    String buyerName() {
        return buyerName;
    }

    String title() {
        return title;
    }

    DisputeReason reason() {
        return reason;
    }

    List<Integer> lines() {
        return Stream.of(lines.split(","))
                .filter(line -> !line.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money most() {
        return new Money(most, currency());
    }
}
