package org.sellerport.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Accounts;
import org.sellerport.web.accounts.NewUser;
import org.sellerport.web.accounts.Scopes;

/**
 * Fills an empty database on the first start in demo mode, in one transaction: all of it is there or nothing. A database
 * that already has sellers is left alone.
 */
@Singleton
@Startup
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    private static final long SEED = 20_261_123;
    private static final int CHUNK = 1_000;

    /** Nodes that start together fill one after the other; the second finds it done. */
    private static final long FILLING = 7_306_083_550_417L;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 14;

    @Inject
    private Sql sql;

    @Inject
    private Sellers sellers;

    @Inject
    private OrderIntake intake;

    @Inject
    private Scorecard scorecard;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    @PostConstruct
    void start() {
        if (!Boolean.parseBoolean(System.getenv("SELLERPORT_DEMO"))) {
            return;
        }
        String baseUrl = "http://localhost:"
                + Optional.ofNullable(System.getenv("SELLERPORT_HTTP_PORT")).orElse("8080");
        DemoCredentials credentials = new DemoCredentials(Path.of(System.getenv("SELLERPORT_DATA")));
        sql.first("select true as filling from pg_advisory_xact_lock(?)", row -> row.getBoolean("filling"), FILLING);
        if (sellers.all().isEmpty()) {
            fill();
            credentials.write(baseUrl, users(), keys());
        } else if (!credentials.moveTo(baseUrl)) {
            LOG.warning("demo-credentials.json is gone; an empty data folder gives new demo log-ins");
        }
    }

    private void fill() {
        Instant now = clock.instant();
        for (DemoShop shop : DemoShop.all()) {
            sellers.register(shop.seller());
            List<PastOrder> orders = new DemoOrders(shop, now, SEED).all();
            for (int from = 0; from < orders.size(); from += CHUNK) {
                List<PastOrder> chunk = orders.subList(from, Math.min(from + CHUNK, orders.size()));
                take(chunk);
            }
            scorecard.countPast(shop.seller().id());
            countDisputes(shop.seller().id());
            LOG.log(Level.INFO, "Demo shop {0}: {1} orders", new Object[] {
                shop.seller().name(), orders.size()
            });
        }
    }

    /** The disputes of the past have a reason too: what never came was not received, the rest is not as described. */
    private void countDisputes(SellerId seller) {
        sql.list(
                        """
                        select order_no, dispute_opened_at, delivered_at is null as missing from orders.orders
                         where seller_id = ? and dispute_opened_at is not null""",
                        row -> new Disputed(
                                new OrderNo(row.getLong("order_no")),
                                row.getBoolean("missing") ? Measure.NOT_RECEIVED : Measure.NOT_AS_DESCRIBED,
                                Sql.instant(row, "dispute_opened_at")),
                        seller.value())
                .forEach(one -> scorecard.disputed(seller, one.order(), one.group(), one.at()));
    }

    private record Disputed(OrderNo order, Measure group, Instant at) {}

    private void take(List<PastOrder> orders) {
        for (OrderIntake.Verdict verdict : intake.take(orders, OrderIntake.Liveness.LIVE)) {
            if (verdict.outcome() != OrderIntake.Verdict.Outcome.IMPORTED) {
                throw new IllegalStateException("A demo order was not taken: " + verdict);
            }
        }
    }

    private List<DemoCredentials.User> users() {
        List<DemoCredentials.User> users = new ArrayList<>();
        for (DemoShop shop : DemoShop.all()) {
            Seller seller = shop.seller();
            String password = password();
            accounts.createUser(new NewUser(
                    seller.id().value(),
                    password,
                    NewUser.Role.SELLER,
                    Optional.of(seller.id()),
                    Locale.forLanguageTag(seller.language()),
                    seller.zone()));
            users.add(new DemoCredentials.User("seller", seller.id().value(), password));
        }
        String password = password();
        accounts.createUser(new NewUser(
                "operator", password, NewUser.Role.OPERATOR, Optional.empty(), Locale.ENGLISH, ZoneId.of("UTC")));
        users.add(new DemoCredentials.User("operator", "operator", password));
        return users;
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String upstream : List.of(Scopes.OPERATOR, Scopes.STOREFRONT, Scopes.PAYMENTS, Scopes.CARRIER)) {
            keys.put(upstream, accounts.createKey("Demo " + upstream, Optional.empty(), Set.of(upstream)));
        }
        SellerId first = DemoShop.all().get(0).seller().id();
        keys.put("seller", accounts.createKey("Demo seller", Optional.of(first), Scopes.OF_SELLERS));
        return keys;
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
