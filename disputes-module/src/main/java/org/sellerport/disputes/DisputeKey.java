package org.sellerport.disputes;

import java.io.Serializable;
import java.util.Objects;

/** The primary key of a dispute: the seller first, so that disputes can be sharded by seller. */
public class DisputeKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String seller;
    private long order;

    public DisputeKey() {}

    DisputeKey(String seller, long order) {
        this.seller = seller;
        this.order = order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisputeKey key && key.order == order && Objects.equals(key.seller, seller);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seller, order);
    }
}
