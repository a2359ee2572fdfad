package org.sellerport.orders;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of an order: the seller first, so that orders can be sharded by seller. */
public class OrderKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String seller;
    private long no;

    public OrderKey() {}

    OrderKey(String seller, long no) {
        this.seller = seller;
        this.no = no;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey key && key.no == no && Objects.equals(key.seller, seller);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seller, no);
    }
}
