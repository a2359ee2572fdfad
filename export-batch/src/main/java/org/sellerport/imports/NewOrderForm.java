package org.sellerport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.imports.api.OrderForm;
import org.sellerport.imports.api.OrderUnreadable;
import org.sellerport.orders.api.NewOrder;

@ApplicationScoped
class NewOrderForm implements OrderForm {

    private final StrictJson json = new StrictJson();

    @Override
    public NewOrder newOrder(String text) {
        List<String> unknown = new ArrayList<>();
        try {
            NewOrder order = new OrderReader(Members.of(json.object(text), unknown)).newOrder();
            if (!unknown.isEmpty()) {
                throw new OrderUnreadable("nobody knows " + String.join(", ", unknown));
            }
            return order;
        } catch (NotAnOrder none) {
            throw new OrderUnreadable(none.getMessage());
        }
    }
}
