package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.web.system.Shop.BUYER;
import static org.sellerport.web.system.Shop.OPERATOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.SettledSums;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Penalties;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.Split;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.platform.Sql;

/** What is in the books after orders went their way, inside the server. */
@ExtendWith(ArquillianExtension.class)
class BooksIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Inject
    private Ledger ledger;

    @Inject
    private Penalties penalties;

    @Inject
    private SettledSums sums;

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private OrderIntake intake;

    @Inject
    private Sql sql;

    @Resource
    private UserTransaction transaction;

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

    private OrderBalance of(OrderRef order) {
        return ledger.order(seller, order.no()).orElseThrow();
    }

    private SellerBalance balance() {
        return ledger.balances(seller).get(0);
    }

    private void assertSound() throws Exception {
        try (Connection connection = database.getConnection()) {
            BooksSoundness.assertOf(connection, seller.value());
        }
    }

    /** Received; whoever verifies deliveries may have scheduled it already. */
    private OrderRef scheduled() {
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, BUYER);
        if (of(order).scheduled().isZero()) {
            orders.movePayout(order, PayoutStatus.SCHEDULED, By.SYSTEM);
        }
        return order;
    }

    private OrderRef paidOut() {
        OrderRef order = scheduled();
        orders.payOut(order, By.SYSTEM);
        return order;
    }

    private void refund(OrderRef order, long cents) {
        orders.refund(order, new Refunding(dollars(cents), RefundCause.OPERATOR, null), OPERATOR);
    }

    @Test
    void money_goes_with_its_order_from_the_buyer_to_the_seller() throws Exception {
        OrderRef order = shop.shipped(seller);
        assertEquals(dollars(4_500), of(order).escrow());
        assertEquals(dollars(4_500), balance().held());

        orders.confirmReceipt(order, BUYER);
        assertEquals(dollars(0), of(order).escrow());
        assertEquals(dollars(4_500), of(order).waiting());

        OrderRef another = scheduled();
        assertEquals(dollars(4_500), of(another).scheduled());
        orders.payOut(another, By.SYSTEM);

        assertEquals(dollars(4_275), of(another).released());
        assertEquals(dollars(225), of(another).commission());
        assertEquals(dollars(4_275), balance().available());
        assertEquals(dollars(225), ledger.balance(Account.of(seller, AccountKind.COMMISSION, USD)));
        assertEquals(dollars(-9_000), ledger.balance(Account.of(seller, AccountKind.BUYER_CLEARING, USD)));
        assertSound();
    }

    @Test
    void what_lost_its_day_waits_again_and_can_be_scheduled_anew() throws Exception {
        OrderRef order = scheduled();

        orders.movePayout(order, PayoutStatus.VERIFYING, By.SYSTEM);
        assertEquals(dollars(4_500), of(order).held());
        orders.movePayout(order, PayoutStatus.SCHEDULED, By.SYSTEM);

        assertEquals(dollars(4_500), of(order).scheduled());
        assertSound();
    }

    @Test
    void a_refund_before_the_payout_comes_out_of_what_is_held() throws Exception {
        OrderRef order = scheduled();
        refund(order, 1_500);
        orders.payOut(order, By.SYSTEM);

        assertEquals(dollars(2_850), of(order).released());
        assertEquals(dollars(150), of(order).commission());
        assertEquals(dollars(1_500), of(order).refunded());
        assertSound();
    }

    @Test
    void an_order_that_is_closed_owes_everything_to_its_buyer() throws Exception {
        OrderRef order = shop.underReview(seller);

        orders.cancel(order, BUYER);

        assertEquals(dollars(4_500), of(order).refunded());
        assertEquals(dollars(0), of(order).waiting());
        assertSound();
    }

    @Test
    void a_refund_after_the_payout_becomes_a_debt_that_the_next_payout_pays() throws Exception {
        OrderRef order = paidOut();
        withdraw(4_275);
        refund(order, 4_500);
        assertEquals(dollars(-4_275), balance().debt());
        assertEquals(dollars(0), of(order).commission());

        paidOut();

        assertEquals(dollars(0), balance().debt());
        assertEquals(dollars(0), balance().available());
        assertSound();
    }

    private void withdraw(long cents) {
        ledger.post(List.of(new Transfer(
                Account.of(seller, AccountKind.AVAILABLE, USD),
                Account.of(seller, AccountKind.WITHDRAWING, USD),
                dollars(cents),
                Posting.WITHDRAWAL,
                "test " + cents,
                null,
                NOON)));
    }

    @Test
    void a_statement_tells_every_change_with_the_balance_after_it_page_by_page() throws Exception {
        OrderRef order = paidOut();
        withdraw(275);
        refund(order, 1_000);

        List<StatementLine> lines = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var page = ledger.statement(seller, USD, after, 2);
            lines.addAll(page.items());
            after = page.next();
        } while (after.isPresent());

        assertEquals(
                List.of("REFUND -9.50 30.50", "WITHDRAWAL -2.75 40.00", "RELEASED 42.75 42.75"),
                lines.stream()
                        .map(line -> line.why() + " " + line.amount().decimal() + " "
                                + line.balance().decimal())
                        .toList());
        assertSound();
    }

    @Test
    void imported_orders_open_their_books_where_their_money_stood() throws Exception {
        intake.take(
                List.of(
                        PastSales.unpaid(seller),
                        PastSales.paid(seller),
                        PastSales.received(seller),
                        PastSales.delivered(seller),
                        PastSales.paidOut(seller),
                        PastSales.refunded(seller)),
                OrderIntake.Liveness.DORMANT);

        SellerBalance balance = balance();
        assertEquals(dollars(2 * 17_160), balance.held());
        assertEquals(dollars(17_160), balance.scheduled());
        assertEquals(dollars(0), balance.available());
        assertEquals(dollars(16_302), balance.paidOut());
        assertEquals(dollars(858), ledger.balance(Account.of(seller, AccountKind.COMMISSION, USD)));
        assertEquals(dollars(-4 * 17_160), ledger.balance(Account.of(seller, AccountKind.OPENING, USD)));
        assertEquals(dollars(0), ledger.balance(Account.of(seller, AccountKind.REFUNDS, USD)));
        assertSound();
    }

    @Test
    void sums_say_the_same_before_and_after_they_were_settled_and_while_somebody_still_writes() throws Exception {
        ledger.post(IntStream.range(0, 600)
                .mapToObj(i -> new Transfer(
                        Account.of(seller, AccountKind.DEBT, USD),
                        Account.of(seller, AccountKind.PENALTIES, USD),
                        dollars(i + 1L),
                        Posting.PENALTY,
                        "rule " + i,
                        null,
                        NOON))
                .toList());
        transaction.begin();
        penalties.charge(seller, dollars(1), "still running", NOON);
        Race.of(threads, Collections.nCopies(2, this::settle));
        transaction.commit();

        assertEquals(dollars(180_301), ledger.balance(Account.of(seller, AccountKind.PENALTIES, USD)));
        penalties.charge(seller, dollars(7), "later", NOON);
        assertEquals(dollars(180_308), ledger.balance(Account.of(seller, AccountKind.PENALTIES, USD)));
    }

    /** Until it is done: what somebody else still does on this database keeps it from being settled. */
    private boolean settle() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSettled() && Instant.now().isBefore(end)) {
            sums.settle();
        }
        assertTrue(isSettled());
        return true;
    }

    private boolean isSettled() {
        return sql.first(
                        "select true as settled from payouts.snapshot where seller_id = ?",
                        row -> row.getBoolean("settled"),
                        seller.value())
                .isPresent();
    }

    @Test
    void the_database_parts_money_as_the_formula_does() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            long kept = i < 100 ? i : random.nextLong(1_000_000_000_000L);
            int commission = random.nextInt(50_001);
            int affiliate = i % 7 == 0 ? 0 : random.nextInt(50_001);
            Split split = new PayoutFormula(BigDecimal.valueOf(commission, 5), BigDecimal.valueOf(affiliate, 5))
                    .split(dollars(kept));
            String said = sql.first("""
                            select part || ' ' || payouts.commission_part(kept - part, commission, affiliate) as said
                              from (select kept, commission, affiliate, payouts.sellers_part(kept, commission, affiliate) as part
                                      from (values (?::bigint, ?::bigint, ?::bigint)) as v (kept, commission, affiliate)) as p""", row -> row.getString("said"), kept, commission, affiliate)
                    .orElseThrow();
            assertEquals(split.seller().minorUnits() + " " + split.commission().minorUnits(), said);
        }
    }
}
