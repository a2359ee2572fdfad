package org.sellerport.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.withdrawals.api.AccountHolderInvalid;
import org.sellerport.withdrawals.api.AccountNumberInvalid;
import org.sellerport.withdrawals.api.BankAccountExists;
import org.sellerport.withdrawals.api.BankAccountUnknown;
import org.sellerport.withdrawals.api.BankReasonInvalid;
import org.sellerport.withdrawals.api.BicInvalid;
import org.sellerport.withdrawals.api.CurrencyDiffers;
import org.sellerport.withdrawals.api.IbanInvalid;
import org.sellerport.withdrawals.api.MinimumInvalid;
import org.sellerport.withdrawals.api.NothingToPay;
import org.sellerport.withdrawals.api.PayingAccountMissing;
import org.sellerport.withdrawals.api.PaymentFileSettled;
import org.sellerport.withdrawals.api.PaymentFileUnknown;
import org.sellerport.withdrawals.api.TooManyBankAccounts;
import org.sellerport.withdrawals.api.WithdrawalExceedsAvailable;
import org.sellerport.withdrawals.api.WithdrawalNotCancellable;
import org.sellerport.withdrawals.api.WithdrawalReturnedAlready;
import org.sellerport.withdrawals.api.WithdrawalState;
import org.sellerport.withdrawals.api.WithdrawalTooSmall;
import org.sellerport.withdrawals.api.WithdrawalUnknown;

class WithdrawalRefusalsTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money TEN = Money.ofMinor(1_000, "EUR");

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        List<RuleViolation> refusals = List.of(
                new AccountHolderInvalid("林"),
                new AccountNumberInvalid(),
                new BankAccountExists("DE•••• 3000"),
                new BankAccountUnknown(3),
                new BankReasonInvalid(),
                new BicInvalid("X"),
                new CurrencyDiffers(EUR, Currency.getInstance("USD")),
                new IbanInvalid("X"),
                new MinimumInvalid(),
                new NothingToPay(EUR),
                new PayingAccountMissing(EUR),
                new PaymentFileSettled(7),
                new PaymentFileUnknown(7),
                new TooManyBankAccounts(20),
                new WithdrawalExceedsAvailable(TEN, TEN),
                new WithdrawalNotCancellable(7),
                new WithdrawalReturnedAlready(7),
                new WithdrawalTooSmall(TEN),
                new WithdrawalUnknown(7));
        for (RuleViolation refusal : refusals) {
            assertFalse(refusal.sentence(Locale.ENGLISH).contains("{"), refusal::code);
            assertNotEquals(refusal.sentence(Locale.ENGLISH), refusal.sentence(Locale.CHINESE), refusal::code);
        }
        assertEquals(
                "You asked for EUR 10.00, but EUR 10.00 is available.",
                new WithdrawalExceedsAvailable(TEN, TEN).sentence(Locale.ENGLISH));
    }

    @Test
    void what_is_paid_can_only_come_back_and_what_came_back_stays() {
        assertEquals(EnumSet.of(WithdrawalState.RETURNED), WithdrawalState.PAID.next());
        assertEquals(EnumSet.of(WithdrawalState.PAID, WithdrawalState.RETURNED), WithdrawalState.IN_FILE.next());
        assertEquals(EnumSet.of(WithdrawalState.CANCELLED, WithdrawalState.IN_FILE), WithdrawalState.REQUESTED.next());
        assertEquals(EnumSet.noneOf(WithdrawalState.class), WithdrawalState.RETURNED.next());
        assertEquals(EnumSet.noneOf(WithdrawalState.class), WithdrawalState.CANCELLED.next());
    }
}
