package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.orders.api.OrderRef;

/** Goes through the automatic rules. An order that fails holds up no other. */
@ApplicationScoped
class RuleRounds {

    private static final Logger LOG = Logger.getLogger(RuleRounds.class.getName());
    private static final int PAGE = 200;

    @Inject
    private RuleBook book;

    @Inject
    private OneReminder one;

    @Inject
    private Mailer mailer;

    /** Follows every rule; how many reminders that were. */
    long follow() {
        return book.all().stream()
                .filter(owned -> owned.rule().channel() != ReminderChannel.EMAIL || mailer.isOn())
                .mapToLong(this::follow)
                .sum();
    }

    private long follow(RuleBook.OwnedRule owned) {
        long reminded = 0;
        long last = 0;
        List<Long> page = book.due(owned, last, PAGE);
        while (!page.isEmpty()) {
            reminded += page.stream().filter(number -> remind(owned, number)).count();
            last = page.get(page.size() - 1);
            page = book.due(owned, last, PAGE);
        }
        return reminded;
    }

    private boolean remind(RuleBook.OwnedRule owned, long number) {
        try {
            one.remind(OrderRef.of(owned.seller(), new OrderNo(number)), owned.rule());
            return true;
        } catch (RuleViolation paidOrRemindedMeanwhile) {
            LOG.log(Level.FINE, paidOrRemindedMeanwhile, () -> "No reminder of order " + number);
            return false;
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, broken, () -> "Order " + number + " could not be reminded of");
            return false;
        }
    }
}
