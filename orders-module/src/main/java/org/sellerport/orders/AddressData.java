package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sellerport.orders.api.Address;

/** Where the order goes, as stored with it. */
@Embeddable
class AddressData {

    private String recipient;
    private String country;

    @Column(name = "ship_state")
    private String state;

    @Column(name = "ship_city")
    private String city;

    @Column(name = "ship_street")
    private String street;

    @Column(name = "ship_zip")
    private String zip;

    @Column(name = "ship_phone")
    private String phone;

    @Column(name = "ship_mobile")
    private String mobile;

    protected AddressData() {}

    AddressData(Address address) {
        this.recipient = address.recipient();
        this.country = address.country();
        this.state = address.state();
        this.city = address.city();
        this.street = address.street();
        this.zip = address.zip();
        this.phone = address.phone();
        this.mobile = address.mobile();
    }

    Address value() {
        return new Address(recipient, country, state, city, street, zip, phone, mobile);
    }

    Object[] columns() {
        return new Object[] {recipient, country, state, city, street, zip, phone, mobile};
    }
}
