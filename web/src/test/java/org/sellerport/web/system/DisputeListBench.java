package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.Settlements;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** What a look at disputes costs a seller with 200,000 of them, beside one with 200, in turns. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisputeListBench {

    private static final int PAGE = 50;
    private static final int ROUNDS = 7;
    private static final int CALLS = 600;
    private static final int DEEP = 3_000;
    private static final double GOAL = 1.5;
    private static final Path FIGURES = Path.of("..", "disputes-module", "target", "bench", "dispute-list.json");

    @Inject
    private DisputeHistory history;

    @Inject
    private Settlements settlements;

    /** The same look at both shops. */
    private record Look(Latencies many, Latencies few, IntConsumer atMany, IntConsumer atFew) {

        void round(boolean counts) {
            // In turns within the round, so that whatever the machine does besides meets both.
            long[] ofMany = new long[CALLS];
            long[] ofFew = new long[CALLS];
            for (int call = 0; call < CALLS; call++) {
                ofFew[call] = nanos(atFew, call);
                ofMany[call] = nanos(atMany, call);
            }
            if (counts) {
                many.add(ofMany);
                few.add(ofFew);
            }
        }

        private static long nanos(IntConsumer look, int call) {
            long start = System.nanoTime();
            look.accept(call);
            return System.nanoTime() - start;
        }

        double ratio() {
            return many.p99() / few.p99();
        }
    }

    @Test
    @Order(1)
    @RunAsClient
    void two_hundred_thousand_disputes_are_there() throws Exception {
        ManyDisputes.make();
        Files.createDirectories(FIGURES.getParent());
    }

    // ---- Inside the server ----

    @Test
    @Order(2)
    void looks_at_disputes() throws Exception {
        ManyDisputes made = ManyDisputes.made();
        SellerId many = new SellerId(made.many());
        SellerId few = new SellerId(made.few());
        assertEquals(ManyDisputes.MANY, history.summary(many).get(DisputeTab.ALL));
        assertEquals(ManyDisputes.FEW, history.summary(few).get(DisputeTab.ALL));
        List<Look> looks = looks(many, few);
        for (int round = 0; round <= ROUNDS; round++) {
            for (Look look : looks) {
                look.round(round > 0);
            }
        }
        report(looks);
    }

    private List<Look> looks(SellerId many, SellerId few) {
        Instant month = Instant.now().minusSeconds(10L * 86_400);
        List<Look> looks = new ArrayList<>();
        looks.add(list("the first page", many, few, call -> DisputeFilter.ALL));
        Optional<String> deep = place(many, DEEP);
        Optional<String> last = place(few, ManyDisputes.FEW / PAGE - 1);
        looks.add(look(
                "page " + (DEEP + 1) + " beside the last",
                call -> history.list(many, DisputeFilter.ALL, deep, PAGE),
                call -> history.list(few, DisputeFilter.ALL, last, PAGE)));
        for (DisputeTab tab : List.of(DisputeTab.AWAITING_SELLER, DisputeTab.ENDED)) {
            looks.add(list("tab " + tab, many, few, call -> new DisputeFilter(tab, null, null)));
        }
        looks.add(list("one reason", many, few, call -> of(DisputeReason.DAMAGED, null)));
        looks.add(list("a seldom reason", many, few, call -> of(DisputeReason.COUNTERFEIT, null)));
        looks.add(list(
                "up to 10 days ago", many, few, call -> new DisputeFilter(DisputeTab.ALL, null, null, null, month)));
        // Of the names' and titles' words: what one has, what some hundreds have, what thousands have and what nobody
        // has.
        looks.add(list("search: one buyer", many, few, call -> of(null, "Buyer " + (call % 190 + 1) * 7 + " 王")));
        looks.add(list("search: a seldom beginning", many, few, call -> of(null, "Buyer " + (call % 50 + 143) * 7)));
        looks.add(list("search: a common beginning", many, few, call -> of(null, "Buyer " + (call % 9 + 1))));
        looks.add(list("search: every buyer", many, few, call -> of(null, "buyer")));
        looks.add(list("search: what old ones share", many, few, call -> of(null, "bargain")));
        looks.add(look("search: nobody", call -> none(many, "nobody" + call), call -> none(few, "nobody" + call)));
        looks.add(list("search: an external id", many, few, call -> of(null, "x-" + (call % 190 + 1))));
        looks.add(look(
                "search: an order",
                call -> one(many, ManyDisputes.ofMany(call % 190 + 1)),
                call -> one(few, ManyDisputes.ofFew(call % 190 + 1))));
        looks.add(look("the counters", call -> history.summary(many), call -> history.summary(few)));
        return looks;
    }

    private static DisputeFilter of(DisputeReason reason, String text) {
        return new DisputeFilter(DisputeTab.ALL, reason, text);
    }

    private Look list(String what, SellerId many, SellerId few, IntFunction<DisputeFilter> filter) {
        return look(
                what,
                call -> assertFalse(history.list(many, filter.apply(call), Optional.empty(), PAGE)
                        .items()
                        .isEmpty()),
                call -> history.list(few, filter.apply(call), Optional.empty(), PAGE));
    }

    private Optional<String> place(SellerId seller, int pages) {
        Optional<String> after = Optional.empty();
        for (int page = 0; page < pages; page++) {
            after = history.list(seller, DisputeFilter.ALL, after, PAGE).next();
        }
        return after;
    }

    private void one(SellerId seller, long order) {
        assertEquals(
                1,
                history.list(seller, of(null, Long.toString(order)), Optional.empty(), PAGE)
                        .items()
                        .size());
    }

    private void none(SellerId seller, String text) {
        assertEquals(
                List.of(),
                history.list(seller, of(null, text), Optional.empty(), PAGE).items());
    }

    private static Look look(String what, IntConsumer atMany, IntConsumer atFew) {
        return new Look(new Latencies(what), new Latencies(what), atMany, atFew);
    }

    /** It looks at the latest thousand like disputes, so it is told by itself: a shop with few has fewer to look at. */
    private Latencies calculator(SellerId many) {
        Latencies latencies = new Latencies("the settlement calculator");
        for (int round = 0; round <= ROUNDS; round++) {
            long[] nanos = new long[CALLS / 10];
            for (int call = 0; call < nanos.length; call++) {
                OrderNo order = new OrderNo(ManyDisputes.ofMany(call + 1));
                nanos[call] = Look.nanos(one -> settlements.outlook(many, order, Optional.empty()), call);
            }
            if (round > 0) {
                latencies.add(nanos);
            }
        }
        return latencies;
    }

    private void report(List<Look> looks) throws Exception {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List<String> said = new ArrayList<>();
        for (Look look : looks) {
            all.add(Json.createObjectBuilder()
                    .add("what", look.many().what())
                    .add("many", look.many().json(look.few()))
                    .add("few", look.few().json(look.few()))
                    .add("p99Ratio", Math.round(look.ratio() * 1_000) / 1_000.0));
            said.add(String.format(
                    Locale.ROOT,
                    "%-28s 200,000: p50 %6.2f p99 %6.2f ms   200: p50 %6.2f p99 %6.2f ms   p99 ratio %5.2f%s",
                    look.many().what(),
                    look.many().p50(),
                    look.many().p99(),
                    look.few().p50(),
                    look.few().p99(),
                    look.ratio(),
                    look.ratio() <= GOAL ? "" : "   MISSED: at most " + GOAL));
        }
        Latencies calculator = calculator(new SellerId(ManyDisputes.made().many()));
        said.add(String.format(
                Locale.ROOT, "%-28s p50 %6.2f p99 %6.2f ms", calculator.what(), calculator.p50(), calculator.p99()));
        JsonObject json = Json.createObjectBuilder()
                .add("disputesOfMany", ManyDisputes.MANY)
                .add("disputesOfFew", ManyDisputes.FEW)
                .add("rowsOfPage", PAGE)
                .add("rounds", ROUNDS)
                .add("looks", all)
                .add("calculator", calculator.json(calculator))
                .add("said", String.join("\n", said))
                .build();
        Files.writeString(FIGURES, json.toString());
    }

    @Test
    @Order(3)
    @RunAsClient
    void figures_are_told() throws Exception {
        JsonObject figures = ApiClient.json(Files.readString(FIGURES));
        System.out.println(figures.getString("said") + "\nFigures: "
                + FIGURES.toAbsolutePath().normalize());
        for (JsonObject look : figures.getJsonArray("looks").getValuesAs(JsonObject.class)) {
            assertTrue(look.getJsonNumber("p99Ratio").doubleValue() <= GOAL, () -> look.getString("what") + " missed");
        }
    }
}
