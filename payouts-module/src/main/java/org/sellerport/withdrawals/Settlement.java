package org.sellerport.withdrawals;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sellerport.withdrawals.api.BankReasonInvalid;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.WithdrawalReturnedAlready;
import org.sellerport.withdrawals.api.WithdrawalState;
import org.sellerport.withdrawals.api.WithdrawalUnknown;

/** What the bank says became of payments, booked with what it changes. */
@Stateless
public class Settlement {

    private static final int AT_ONCE = 200;
    private static final int LONGEST_REASON = 140;

    @Inject
    private WithdrawalStore withdrawals;

    @Inject
    private PaymentFileStore files;

    @Inject
    private Bookings bookings;

    @Inject
    private Clock clock;

    /** Confirms some of what is open in a file, in a transaction of its own; 0 once nothing is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int confirmSome(long file, String by) {
        List<Withdrawal> paid = withdrawals.confirm(file, AT_ONCE, by, clock.instant());
        // Seller by seller in one order, so that two files that pay the same sellers do not wait for each other.
        paid.stream()
                .collect(Collectors.groupingBy(one -> one.seller().value(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(bookings::paid);
        files.settled(file, paid.size());
        return paid.size();
    }

    /** Notes that a payment of a file came back. */
    public Withdrawal giveBack(long file, long payment, String reason, String by) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new BankReasonInvalid();
        }
        Withdrawal held = withdrawals.hold(file, payment).orElseThrow(() -> new WithdrawalUnknown(payment));
        if (!held.state().next().contains(WithdrawalState.RETURNED)) {
            throw new WithdrawalReturnedAlready(payment);
        }
        Instant now = clock.instant();
        bookings.returned(held, now);
        files.returned(file, held.state() == WithdrawalState.IN_FILE);
        return withdrawals.giveBack(held, said, by, now);
    }
}
