package org.sellerport.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrdersImported;

/** Inside the server: remembers what was said of imports, seller by seller. */
@ApplicationScoped
public class HeardImports {

    private final Map<SellerId, OrdersImported> heard = new ConcurrentHashMap<>();

    void hear(@Observes OrdersImported imported) {
        heard.put(imported.seller(), imported);
    }

    /** The last that was said of that seller; null where nothing was. */
    public OrdersImported of(SellerId seller) {
        return heard.get(seller);
    }
}
