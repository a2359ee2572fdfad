package org.sellerport.messages.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;

/**
 * Reminding buyers to pay (A: 催付). A reminder is about a contract the buyer made, so it needs no consent to advertising;
 * it is bound by his daytime and by one a day and channel instead, and ends with the payment.
 *
 * <p>Every reminder may also throw {@link org.sellerport.orders.api.OrderUnknown},
 * {@link org.sellerport.orders.api.AlreadyPaid}, {@link org.sellerport.orders.api.OrderEnded},
 * {@link org.sellerport.orders.api.OrderDormant} and {@link org.sellerport.orders.api.OrderIsFrozen}.
 */
public interface PaymentReminders {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * Reminds the buyer, in his language; an e-mail is on its way afterwards, everything else has arrived.
     *
     * @param text instead of the template's; null for that. Placeholders are filled in
     * @throws NoAddress if the order has none for that channel
     * @throws MailOff if no mail server is set up
     * @throws QuietHours if it is not day where the buyer lives
     * @throws ReminderCap if he was reminded on that channel today
     * @throws TemplateInvalid if the text has an unknown placeholder
     */
    Reminder remind(OrderRef order, ReminderChannel channel, String text, By by);

    /**
     * Logs a call that was made to remind the buyer. The same rules hold for the time of the call.
     *
     * @param note what was said, may be null
     * @param at when it was, within the last day
     * @throws CallInvalid if it was not
     */
    Reminder logCall(OrderRef order, CallResult result, String note, Instant at, By by);

    /** What one needs to call the buyer. Shows his number: who asks has to be on record. */
    CallSheet callSheet(SellerId seller, OrderNo no);

    /** The reminders of an order, latest first. */
    List<Reminder> reminders(SellerId seller, OrderNo no);

    /**
     * The orders that wait for their payment, those that are closed soonest first. A page costs the same wherever it lies.
     *
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that a page said
     */
    Page<UnpaidOrder> unpaid(SellerId seller, Optional<String> after, int limit);

    /** What came of the reminders since then, for each channel. */
    List<ChannelEffect> effect(SellerId seller, Instant since);

    /** The reminders that led to a payment, latest first. */
    List<Reminder> successes(SellerId seller, Instant since, int limit);

    /** The site messages to a buyer, of all sellers, latest first: for the storefront, which shows them to him. */
    List<Reminder> siteMessages(BuyerId buyer, int limit);

    List<ReminderRule> rules(SellerId seller);

    /**
     * Adds an automatic rule. It holds for orders that become due by it, not for those that were due two days before.
     *
     * @throws RuleInvalid if the hours are not 1 to 480, or for the telephone
     * @throws RuleExists if there is the same already
     */
    ReminderRule addRule(SellerId seller, int hours, ReminderChannel channel);

    /** Takes a rule away. Throws {@link RuleUnknown}. */
    void removeRule(SellerId seller, int ruleNo);

    /** Whether e-mail can be sent at all. */
    boolean isMailOn();

    /** Reminds wherever a rule says so by now; comes back when it is done, with how many reminders that were. */
    long followRules();
}
