package org.sellerport.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.AlreadyPosted;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Split;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.orders.api.BadCursor;

class TransferTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final SellerId SELLER = new SellerId("ST1");
    private static final Account ESCROW = Account.of(SELLER, AccountKind.ESCROW, USD, Till.order(1));
    private static final Account HELD = Account.of(SELLER, AccountKind.HELD, USD, Till.order(1));

    private static Transfer transfer(Account from, Account to, Money amount) {
        return new Transfer(from, to, amount, Posting.RECEIVED, "once", Till.order(1), Till.NOON);
    }

    private static Money dollars(long cents) {
        return new Money(cents, USD);
    }

    @Test
    void a_transfer_moves_more_than_nothing() {
        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, HELD, dollars(0)));
        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, HELD, dollars(-1)));
    }

    @Test
    void a_transfer_is_of_one_currency_and_one_seller_and_between_two_accounts() {
        Account inYen = Account.of(SELLER, AccountKind.HELD, Currency.getInstance("JPY"), Till.order(1));
        Account ofAnother = Account.of(new SellerId("ST2"), AccountKind.HELD, USD, Till.order(1));

        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, inYen, dollars(1)));
        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, HELD, Money.ofMinor(1, "JPY")));
        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, ofAnother, dollars(1)));
        assertThrows(IllegalArgumentException.class, () -> transfer(ESCROW, ESCROW, dollars(1)));
    }

    @Test
    void a_transfer_never_leads_from_one_order_to_another() {
        OrderNo another = Till.order(2);

        assertThrows(
                IllegalArgumentException.class,
                () -> transfer(ESCROW, Account.of(SELLER, AccountKind.HELD, USD, another), dollars(1)));
    }

    @Test
    void an_account_of_an_order_needs_one_and_no_other_has_one() {
        assertThrows(IllegalArgumentException.class, () -> Account.of(SELLER, AccountKind.HELD, USD));
        assertThrows(
                IllegalArgumentException.class, () -> new Account(SELLER, AccountKind.AVAILABLE, USD, Till.order(1)));
    }

    @Test
    void what_is_posted_together_is_of_one_seller() {
        Account away = Account.of(new SellerId("ST2"), AccountKind.AVAILABLE, USD);
        Account there = Account.of(new SellerId("ST2"), AccountKind.WITHDRAWING, USD);
        Transfer ofAnother = new Transfer(away, there, dollars(1), Posting.WITHDRAWAL, "1", null, Till.NOON);

        assertThrows(IllegalArgumentException.class, () -> new LedgerDesk()
                .post(List.of(transfer(ESCROW, HELD, dollars(1)), ofAnother)));
    }

    @Test
    void a_statement_goes_on_only_from_where_it_ended() {
        var after = Optional.of("yesterday");

        assertThrows(BadCursor.class, () -> new LedgerDesk().statement(SELLER, USD, after, 10));
    }

    @Test
    void rates_are_at_least_nothing_and_at_most_everything() {
        BigDecimal half = new BigDecimal("0.5");

        assertThrows(IllegalArgumentException.class, () -> new PayoutFormula(half, new BigDecimal("0.50001")));
        assertThrows(IllegalArgumentException.class, () -> new PayoutFormula(half, half.negate()));
        assertEquals(dollars(0), new PayoutFormula(half, half).split(dollars(7)).seller());
        assertThrows(IllegalArgumentException.class, () -> new PayoutFormula(half, half).split(dollars(-1)));
    }

    @Test
    void nobody_bears_more_than_he_has() {
        Split split = new Split(dollars(92), dollars(5), dollars(3));

        assertEquals(split, split.bearing(dollars(100)));
        assertThrows(IllegalArgumentException.class, () -> split.bearing(dollars(101)));
    }

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        for (RuleViolation refusal : List.of(new FundsShort(), new AlreadyPosted(Posting.RELEASED, "once"))) {
            assertFalse(refusal.sentence(Locale.ENGLISH).contains("{"), refusal.code());
            assertFalse(refusal.sentence(Locale.SIMPLIFIED_CHINESE).contains("{"), refusal.code());
        }
    }
}
