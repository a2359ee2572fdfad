package org.sellerport.messages;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sellerport.messages.api.ReminderRule;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;

/** One reminder by a rule, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneReminder {

    @Inject
    private Reminding reminding;

    public void remind(OrderRef order, ReminderRule rule) {
        reminding.remind(order, rule.channel(), null, rule.no(), By.SYSTEM);
    }
}
