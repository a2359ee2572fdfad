package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sellerport.kernel.BuyerId;
import org.sellerport.orders.api.Buyer;

/** The buyer as stored with the order. */
@Embeddable
class BuyerData {

    @Column(name = "buyer_id")
    private String id;

    @Column(name = "buyer_name")
    private String name;

    @Column(name = "buyer_email")
    private String email;

    @Column(name = "buyer_country")
    private String country;

    @Column(name = "buyer_language")
    private String language;

    @Column(name = "marketing_consent")
    private Boolean marketingConsent;

    protected BuyerData() {}

    BuyerData(Buyer buyer) {
        this.id = buyer.id().value();
        this.name = buyer.name();
        this.email = buyer.email();
        this.country = buyer.country();
        this.language = buyer.language();
        this.marketingConsent = buyer.marketingConsent();
    }

    Buyer value() {
        return new Buyer(new BuyerId(id), name, email, country, language, marketingConsent);
    }

    Object[] columns() {
        return new Object[] {id, name, email, country, language, marketingConsent};
    }
}
