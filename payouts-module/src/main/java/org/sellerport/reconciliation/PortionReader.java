package org.sellerport.reconciliation;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;

/** Parts all orders of all sellers into portions, and remembers nothing but where the next one begins. */
@Named
@Dependent
public class PortionReader extends AbstractItemReader {

    private static final int ORDERS = 500;

    @Inject
    private Sellers register;

    @Inject
    private Sql sql;

    private List<SellerId> sellers;
    private int place;
    private long after;

    @Override
    public void open(Serializable checkpoint) {
        sellers = register.all().stream().map(Seller::id).toList();
        if (checkpoint != null) {
            String[] at = checkpoint.toString().split(" ", 2);
            after = Long.parseLong(at[0]);
            place = (int) sellers.stream()
                    .filter(seller -> seller.value().compareTo(at[1]) < 0)
                    .count();
        }
    }

    @Override
    public Object readItem() {
        if (place >= sellers.size()) {
            return null;
        }
        SellerId seller = sellers.get(place);
        List<Long> orders = sql.list(
                "select order_no from orders.export_funds where seller_id = ? and order_no > ? order by order_no limit ?",
                row -> row.getLong("order_no"),
                seller.value(),
                after,
                ORDERS);
        boolean last = orders.size() < ORDERS;
        var portion = new Portion(
                seller, after, last ? Portion.END : orders.get(ORDERS - 1), orders.size(), place, sellers.size());
        place += last ? 1 : 0;
        after = last ? 0 : portion.upto();
        return portion;
    }

    /** The number after which, and the seller whose orders come next; the sign after all letters once there is none. */
    @Override
    public Serializable checkpointInfo() {
        return after + " " + (place < sellers.size() ? sellers.get(place).value() : "~");
    }
}
