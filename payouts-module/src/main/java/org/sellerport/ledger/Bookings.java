package org.sellerport.ledger;

import static org.sellerport.ledger.api.AccountKind.AFFILIATE;
import static org.sellerport.ledger.api.AccountKind.AVAILABLE;
import static org.sellerport.ledger.api.AccountKind.BUYER_CLEARING;
import static org.sellerport.ledger.api.AccountKind.COMMISSION;
import static org.sellerport.ledger.api.AccountKind.DEBT;
import static org.sellerport.ledger.api.AccountKind.ESCROW;
import static org.sellerport.ledger.api.AccountKind.HELD;
import static org.sellerport.ledger.api.AccountKind.PENALTIES;
import static org.sellerport.ledger.api.AccountKind.REFUNDS;
import static org.sellerport.ledger.api.AccountKind.SCHEDULED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Split;
import org.sellerport.ledger.api.Transfer;

/**
 * Which money moves when something happens. An order's money stands in one place until it is paid out:
 *
 * <pre>
 * BUYER_CLEARING → ESCROW → HELD ⇄ SCHEDULED → COMMISSION, AFFILIATE, AVAILABLE
 *                     ╰───────┴────────┴─────→ REFUNDS → BUYER_CLEARING
 * </pre>
 *
 * <p>After the payout a refund comes out of all three in proportion, the seller's part out of his debt, which available
 * money pays at once as far as there is any.
 */
final class Bookings {

    /** The reference of what happens to an order once. */
    private static final String ONCE = "once";

    private Bookings() {}

    static List<Transfer> arrived(Case of, Money amount) {
        return amount.isZero() ? List.of() : List.of(in(of, amount, ONCE));
    }

    /** Funds that came too late pass through. */
    static List<Transfer> returned(Case of, Money amount, int postings) {
        if (amount.isZero()) {
            return List.of();
        }
        String reference = "late/" + postings;
        return List.of(in(of, amount, reference), of.transfer(ESCROW, REFUNDS, amount, Posting.REFUND, reference));
    }

    private static Transfer in(Case of, Money amount, String reference) {
        return of.transfer(BUYER_CLEARING, ESCROW, amount, Posting.FUNDS_ARRIVED, reference);
    }

    static List<Transfer> received(Case of, OrderBalance order) {
        return some(of, ESCROW, HELD, order.escrow(), Posting.RECEIVED, ONCE);
    }

    static List<Transfer> scheduled(Case of, OrderBalance order) {
        return some(of, HELD, SCHEDULED, order.held(), Posting.SCHEDULED, next(order));
    }

    static List<Transfer> unscheduled(Case of, OrderBalance order) {
        return some(of, SCHEDULED, HELD, order.scheduled(), Posting.UNSCHEDULED, next(order));
    }

    /** All that stands there is parted; an order of which nothing is left has nothing to release. */
    static List<Transfer> released(Case of, OrderBalance order, PayoutFormula formula) {
        Optional<AccountKind> place = place(order);
        if (place.isEmpty()) {
            return List.of();
        }
        Split split = formula.split(order.waiting());
        return Stream.of(
                        some(of, place.get(), COMMISSION, split.commission(), Posting.RELEASED, ONCE),
                        some(of, place.get(), AFFILIATE, split.affiliate(), Posting.RELEASED, ONCE),
                        some(of, place.get(), AVAILABLE, split.seller(), Posting.RELEASED, ONCE))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What goes back to the buyer comes from where the order's money is.
     *
     * @throws FundsShort if it is more than that
     */
    static List<Transfer> refunded(Case of, OrderBalance order, Money refund) {
        Optional<AccountKind> place = place(order);
        if (refund.compareTo(order.kept()) > 0) {
            throw new FundsShort();
        }
        if (place.isPresent()) {
            return some(of, place.get(), REFUNDS, refund, Posting.REFUND, next(order));
        }
        Split borne = new Split(order.sellers(), order.commission(), order.affiliate()).bearing(refund);
        return Stream.of(
                        some(of, COMMISSION, REFUNDS, borne.commission(), Posting.REFUND, next(order)),
                        some(of, AFFILIATE, REFUNDS, borne.affiliate(), Posting.REFUND, next(order)),
                        some(of, DEBT, REFUNDS, borne.seller(), Posting.REFUND, next(order)))
                .flatMap(List::stream)
                .toList();
    }

    static List<Transfer> settled(Case of, long refund, Money amount) {
        return some(of, REFUNDS, BUYER_CLEARING, amount, Posting.REFUND_SETTLED, Long.toString(refund));
    }

    static Transfer penalty(SellerId seller, Money amount, String reference, Instant at) {
        return new Transfer(
                Account.of(seller, DEBT, amount.currency()),
                Account.of(seller, PENALTIES, amount.currency()),
                amount,
                Posting.PENALTY,
                reference,
                null,
                at);
    }

    /** Pays the debt from what is available, as far as that goes, after a transfer that changed either. */
    static Optional<Transfer> setOff(Transfer after, Money available, Money debt) {
        if (available.minorUnits() <= 0 || !debt.isNegative()) {
            return Optional.empty();
        }
        Money owed = debt.times(-1);
        return Optional.of(new Transfer(
                Account.of(after.seller(), AVAILABLE, after.currency()),
                Account.of(after.seller(), DEBT, after.currency()),
                available.compareTo(owed) < 0 ? available : owed,
                Posting.SET_OFF,
                after.why() + "/" + after.reference() + "/" + after.from().kind(),
                after.order(),
                after.at()));
    }

    private static List<Transfer> some(
            Case of, AccountKind from, AccountKind to, Money amount, Posting why, String reference) {
        return amount.isZero() ? List.of() : List.of(of.transfer(from, to, amount, why, reference));
    }

    /** Where the order's money stands; empty where nothing is left of it here. */
    private static Optional<AccountKind> place(OrderBalance order) {
        if (!order.scheduled().isZero()) {
            return Optional.of(SCHEDULED);
        }
        if (!order.held().isZero()) {
            return Optional.of(HELD);
        }
        return order.escrow().isZero() ? Optional.empty() : Optional.of(ESCROW);
    }

    private static String next(OrderBalance order) {
        return Integer.toString(order.postings() + 1);
    }
}
