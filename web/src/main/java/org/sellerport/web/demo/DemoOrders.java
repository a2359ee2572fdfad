package org.sellerport.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.PastOrder;

/** Makes the orders of an invented shop: the same seed and the same now give the same orders. */
final class DemoOrders {

    private static final Duration FOUR_MONTHS = Duration.ofDays(120);
    private static final List<String> SERVICES = List.of("standard", "standard", "express", "economy", "courier");
    private static final List<String> METHODS = List.of("credit_card", "paypal", "alipay", "bank_transfer");

    private final DemoShop shop;
    private final Instant now;
    private final Random random;
    private final DemoBuyers buyers;

    DemoOrders(DemoShop shop, Instant now, long seed) {
        this.shop = shop;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.random = new Random(seed);
        this.buyers = new DemoBuyers(random);
    }

    /** Oldest first. */
    List<PastOrder> all() {
        List<Instant> placed = new ArrayList<>();
        for (int i = 0; i < shop.orders(); i++) {
            placed.add(now.minusSeconds(random.nextLong(60, FOUR_MONTHS.toSeconds())));
        }
        Collections.sort(placed);
        List<PastOrder> orders = new ArrayList<>();
        for (Instant at : placed) {
            orders.add(order("D" + (100_000 + orders.size()), at));
        }
        return orders;
    }

    /** An order that somebody places right now. */
    NewOrder fresh() {
        DemoBuyers.Someone someone = buyers.next();
        return new NewOrder(
                "S" + Long.toString(random.nextLong(1L << 60), 36),
                shop.seller().id(),
                someone.buyer(),
                shop.currency(),
                items(),
                new Money(random.nextInt(150, 1500), shop.currency()),
                Money.zero(shop.currency()),
                List.of(),
                SERVICES.get(random.nextInt(SERVICES.size())),
                someone.address(),
                null,
                null);
    }

    private PastOrder order(String externalId, Instant placedAt) {
        DemoBuyers.Someone someone = buyers.next();
        List<Item> items = items();
        DemoLife life = DemoLife.live(random, now, placedAt, items);
        return new PastOrder(
                externalId,
                shop.seller().id(),
                someone.buyer(),
                shop.currency(),
                items,
                new Money(random.nextInt(4) == 0 ? 0 : random.nextInt(150, 1500), shop.currency()),
                new Money(random.nextInt(6) == 0 ? random.nextInt(50, 300) : 0, shop.currency()),
                List.of(METHODS.get(random.nextInt(METHODS.size()))),
                SERVICES.get(random.nextInt(SERVICES.size())),
                someone.address(),
                life.times(),
                life.parcels(),
                life.interruptions(),
                random.nextInt(25) == 0 ? "Gift: no invoice in the parcel 🎁" : null,
                life.feedback());
    }

    private List<Item> items() {
        List<DemoShop.Product> products = new ArrayList<>(shop.products());
        Collections.shuffle(products, random);
        int lines = random.nextInt(10) < 7 ? 1 : random.nextInt(2, 4);
        return products.subList(0, lines).stream().map(this::item).toList();
    }

    private Item item(DemoShop.Product product) {
        Map<String, String> attributes = new LinkedHashMap<>();
        product.choices().forEach((name, values) -> attributes.put(name, values.get(random.nextInt(values.size()))));
        long quantity = random.nextInt(5) == 0 ? random.nextInt(2, 6) : 1;
        return new Item(product.sku(), product.title(), attributes, quantity, product.price());
    }
}
