package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.AlreadyPosted;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.Penalties;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;

/** What the database itself refuses of the ledger, whoever asks for it; inside the server, as the application's role. */
@ExtendWith(ArquillianExtension.class)
class MoneyRulesIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CHECK_VIOLATION = "23514";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final OrderNo ORDER = new OrderNo(1_780_272_000_123_001L);

    @Inject
    private Ledger ledger;

    @Inject
    private Penalties penalties;

    @Inject
    private Shop shop;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private SellerId seller;

    @BeforeEach
    void arrive() {
        seller = shop.open();
    }

    private static Money dollars(long cents) {
        return new Money(cents, USD);
    }

    private Transfer transfer(AccountKind from, AccountKind to, long cents, Posting why, String reference) {
        return new Transfer(
                Account.of(seller, from, USD, ORDER),
                Account.of(seller, to, USD, ORDER),
                dollars(cents),
                why,
                reference,
                ORDER,
                NOON);
    }

    private Transfer withdrawal(long cents, String reference) {
        return new Transfer(
                Account.of(seller, AccountKind.AVAILABLE, USD),
                Account.of(seller, AccountKind.WITHDRAWING, USD),
                dollars(cents),
                Posting.WITHDRAWAL,
                reference,
                null,
                NOON);
    }

    private void pay(long cents) {
        ledger.post(List.of(
                transfer(AccountKind.BUYER_CLEARING, AccountKind.ESCROW, cents, Posting.FUNDS_ARRIVED, "once")));
    }

    private void release(long cents) {
        ledger.post(List.of(transfer(AccountKind.ESCROW, AccountKind.AVAILABLE, cents, Posting.RELEASED, "once")));
    }

    private void insert(String currency, long amount, String from, String to, String why, String reference) {
        sql.update("""
                insert into payouts.ledger (seller_id, order_no, currency, amount, from_kind, to_kind, why, reference, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", seller.value(), ORDER.value(), currency, amount, from, to, why, reference, NOON);
    }

    private static void assertRefused(String state, Runnable what) {
        SqlFailure refused = assertThrows(SqlFailure.class, what::run);
        assertTrue(refused.hasState(state), refused.getMessage());
    }

    private void assertSound() throws SQLException {
        try (Connection connection = database.getConnection()) {
            BooksSoundness.assertOf(connection, seller.value());
        }
    }

    @Test
    void the_application_can_neither_change_nor_remove_what_is_in_the_ledger() {
        for (String statement : List.of(
                "update payouts.ledger set amount = amount",
                "delete from payouts.ledger",
                "truncate payouts.ledger",
                "delete from payouts.order_funds",
                "delete from payouts.seller_funds")) {
            assertRefused(INSUFFICIENT_PRIVILEGE, () -> sql.update(statement));
        }
    }

    @Test
    void a_row_moves_more_than_nothing_between_two_accounts_that_there_are() {
        pay(100);

        assertRefused(CHECK_VIOLATION, () -> insert("USD", 0, "ESCROW", "HELD", "RECEIVED", "a"));
        assertRefused(CHECK_VIOLATION, () -> insert("USD", -1, "ESCROW", "HELD", "RECEIVED", "b"));
        assertRefused(CHECK_VIOLATION, () -> insert("USD", 1, "HELD", "HELD", "RECEIVED", "c"));
        assertRefused(CHECK_VIOLATION, () -> insert("USD", 1, "ESCROW", "ELSEWHERE", "RECEIVED", "d"));
        assertRefused(CHECK_VIOLATION, () -> insert("USD", 1, "PENALTIES", "AVAILABLE", "PENALTY", "e"));
        assertRefused(CHECK_VIOLATION, () -> insert("USD", 1, "ESCROW", "HELD", "BECAUSE", "f"));
    }

    @Test
    void an_orders_money_has_one_currency_and_an_order_without_money_has_none_to_move() {
        assertRefused(FOREIGN_KEY_VIOLATION, () -> insert("USD", 1, "ESCROW", "HELD", "RECEIVED", "a"));
        pay(100);

        assertRefused(FOREIGN_KEY_VIOLATION, () -> insert("EUR", 1, "BUYER_CLEARING", "ESCROW", "FUNDS_ARRIVED", "b"));
        Currency euro = Currency.getInstance("EUR");
        Transfer other = new Transfer(
                Account.of(seller, AccountKind.BUYER_CLEARING, euro, ORDER),
                Account.of(seller, AccountKind.ESCROW, euro, ORDER),
                new Money(5, euro),
                Posting.FUNDS_ARRIVED,
                "again",
                ORDER,
                NOON);
        assertThrows(FundsShort.class, () -> ledger.post(List.of(other)));
    }

    @Test
    void no_balance_that_must_not_be_negative_can_be() {
        pay(100);
        ledger.post(List.of(transfer(AccountKind.ESCROW, AccountKind.HELD, 60, Posting.RECEIVED, "once")));
        release(40);

        assertThrows(
                FundsShort.class,
                () -> ledger.post(
                        List.of(transfer(AccountKind.HELD, AccountKind.SCHEDULED, 61, Posting.SCHEDULED, "1"))));
        assertThrows(FundsShort.class, () -> ledger.post(List.of(withdrawal(41, "w"))));
        for (String column : List.of("escrow", "held", "scheduled", "commission", "affiliate", "released", "settled")) {
            assertRefused(
                    CHECK_VIOLATION,
                    () -> sql.update(
                            "update payouts.order_funds set " + column + " = -1 where seller_id = ?", seller.value()));
        }
        for (String change : List.of("available = -1", "withdrawing = -1", "paid_out = -1", "debt = 1")) {
            assertRefused(
                    CHECK_VIOLATION,
                    () -> sql.update(
                            "update payouts.seller_funds set " + change + " where seller_id = ?", seller.value()));
        }
    }

    @Test
    void what_was_paid_for_an_order_is_always_somewhere_and_never_more_goes_back() {
        pay(100);

        for (String change :
                List.of("held = held + 1", "paid = paid + 1", "refunded = 1", "settled = 1", "reclaimed = 1")) {
            assertRefused(
                    CHECK_VIOLATION,
                    () -> sql.update(
                            "update payouts.order_funds set " + change + " where seller_id = ?", seller.value()));
        }
        assertThrows(
                FundsShort.class,
                () -> ledger.post(
                        List.of(transfer(AccountKind.ESCROW, AccountKind.REFUNDS, 101, Posting.REFUND, "1"))));
    }

    @Test
    void an_order_is_released_once_wherever_its_money_stood() throws SQLException {
        pay(100);
        release(50);

        assertThrows(AlreadyPosted.class, () -> release(50));
        assertRefused(UNIQUE_VIOLATION, () -> insert("USD", 50, "HELD", "AVAILABLE", "RELEASED", "another"));
        assertRefused(UNIQUE_VIOLATION, () -> insert("USD", 100, "BUYER_CLEARING", "ESCROW", "FUNDS_ARRIVED", "once"));
        assertSound();
    }

    @Test
    void a_refused_posting_leaves_nothing_behind() throws Exception {
        pay(100);
        Transfer fine = transfer(AccountKind.ESCROW, AccountKind.HELD, 100, Posting.RECEIVED, "once");
        Transfer short1 = transfer(AccountKind.SCHEDULED, AccountKind.HELD, 1, Posting.UNSCHEDULED, "2");

        assertThrows(FundsShort.class, () -> ledger.post(List.of(short1, fine)));

        assertEquals(dollars(100), ledger.balance(fine.from()));
        assertEquals(1, ledger.entries(seller, ORDER).size());
        assertSound();
    }

    @Test
    void a_penalty_is_charged_once_and_becomes_a_debt_that_the_next_money_pays() throws SQLException {
        penalties.charge(seller, dollars(30), "rule 1", NOON);
        assertThrows(AlreadyPosted.class, () -> penalties.charge(seller, dollars(30), "rule 1", NOON));
        assertEquals(dollars(-30), ledger.balance(Account.of(seller, AccountKind.DEBT, USD)));

        pay(100);
        release(100);

        assertEquals(dollars(0), ledger.balance(Account.of(seller, AccountKind.DEBT, USD)));
        assertEquals(dollars(70), ledger.balance(Account.of(seller, AccountKind.AVAILABLE, USD)));
        assertEquals(dollars(30), ledger.balance(Account.of(seller, AccountKind.PENALTIES, USD)));
        assertSound();
    }

    @Test
    void of_many_who_withdraw_at_once_only_those_get_money_for_whom_there_is_some() throws SQLException {
        pay(100);
        release(100);
        List<Callable<Boolean>> all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> withdraws(30, "w" + i))
                .toList();

        List<Boolean> done = Race.of(threads, all);

        assertEquals(3, Collections.frequency(done, true));
        assertEquals(dollars(10), ledger.balance(Account.of(seller, AccountKind.AVAILABLE, USD)));
        assertSound();
    }

    private boolean withdraws(long cents, String reference) {
        try {
            ledger.post(List.of(withdrawal(cents, reference)));
            return true;
        } catch (FundsShort refused) {
            return false;
        }
    }
}
