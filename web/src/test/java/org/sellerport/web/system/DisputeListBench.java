package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a look at disputes costs a seller with 200,000 of them over the API, beside one with 200, in turns. */
@ExtendWith(ArquillianExtension.class)
class DisputeListBench {

    private static final int ROUNDS = 7;
    private static final int CALLS = 300;
    private static final int DEEP = 3_000;
    private static final double GOAL = 1.5;
    private static final Path FIGURES = Path.of("..", "disputes-module", "target", "bench", "dispute-list.json");

    /** The same look at both shops. */
    private record Look(Latencies many, Latencies few, IntConsumer atMany, IntConsumer atFew) {

        Look(String what, IntConsumer atMany, IntConsumer atFew) {
            this(new Latencies(what), new Latencies(what), atMany, atFew);
        }

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
            return many.p50() / few.p50();
        }

        /** The ratio of each round, the lowest first. */
        List<Double> ratios() {
            return IntStream.range(0, ROUNDS)
                    .mapToObj(round -> many.middles().get(round) / few.middles().get(round))
                    .sorted()
                    .toList();
        }
    }

    /** A shop as its own program looks at it. */
    private record Shelf(Api api) {

        private static final String LIST = "/api/v1/disputes?";

        static Shelf of(URI base, String seller) {
            return new Shelf(new Api(base, Residents.key(seller, "disputes")));
        }

        String get(String path) {
            HttpResponse<String> answer = api.get(path);
            assertEquals(200, answer.statusCode(), answer::body);
            return answer.body();
        }

        /** A page of the list; rows in it, at least that many. */
        void list(String query, int rows) {
            assertTrue(get(LIST + query).split("\"orderNo\"", -1).length > rows, query);
        }

        void search(String text, int rows) {
            list("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8), rows);
        }

        String place(int pages) {
            String after = "";
            for (int page = 0; page < pages; page++) {
                after = "after=" + ApiClient.json(get(LIST + after)).getString("next");
            }
            return after;
        }
    }

    @Test
    @RunAsClient
    void a_look_takes_as_long_as_in_a_shop_with_few(@ArquillianResource URI base) throws Exception {
        ManyDisputes made = ManyDisputes.make();
        Shelf many = Shelf.of(base, made.many());
        Shelf few = Shelf.of(base, made.few());
        List<Look> looks = looks(many, few);
        for (int round = 0; round <= ROUNDS; round++) {
            for (Look look : looks) {
                look.round(round > 0);
            }
        }
        Files.createDirectories(FIGURES.getParent());
        report(looks);
        for (Look look : looks) {
            assertTrue(look.ratio() <= GOAL, () -> look.many().what() + " missed");
        }
    }

    private static List<Look> looks(Shelf many, Shelf few) {
        String old = "openedTo=" + LocalDate.now(ZoneOffset.UTC).minusDays(10);
        String deep = many.place(DEEP);
        String last = few.place(ManyDisputes.FEW / 50 - 1);
        List<Look> looks = new ArrayList<>();
        looks.add(look("the first page", many, few, (shelf, call) -> shelf.list("", 50)));
        looks.add(new Look(
                "page " + (DEEP + 1) + " beside the last", call -> many.list(deep, 50), call -> few.list(last, 50)));
        for (String tab : List.of("AWAITING_SELLER", "ENDED")) {
            looks.add(look("tab " + tab, many, few, (shelf, call) -> shelf.list("status=" + tab, 1)));
        }
        looks.add(look("one reason", many, few, (shelf, call) -> shelf.list("reason=DAMAGED", 50)));
        // As many as the shop with few has of them.
        looks.add(look("a seldom reason", many, few, (shelf, call) -> shelf.list("limit=2&reason=COUNTERFEIT", 2)));
        looks.add(look("up to 10 days ago", many, few, (shelf, call) -> shelf.list(old, 0)));
        // Of the names' and titles' words: what one has, what some hundreds have, what thousands have and what nobody
        // has.
        looks.add(look(
                "search: one buyer",
                many,
                few,
                (shelf, call) -> shelf.search("Buyer " + (call % 190 + 1) * 7 + " 王", 1)));
        looks.add(look(
                "search: a seldom beginning",
                many,
                few,
                (shelf, call) -> shelf.search("Buyer " + (call % 50 + 143) * 7, 1)));
        looks.add(look(
                "search: a common beginning", many, few, (shelf, call) -> shelf.search("Buyer " + (call % 9 + 1), 1)));
        looks.add(look("search: every buyer", many, few, (shelf, call) -> shelf.search("buyer", 50)));
        looks.add(look("search: what old ones share", many, few, (shelf, call) -> shelf.search("bargain", 50)));
        looks.add(look("search: nobody", many, few, (shelf, call) -> shelf.search("nobody" + call, 0)));
        looks.add(look("search: an external id", many, few, (shelf, call) -> shelf.search("x-" + (call % 190 + 1), 1)));
        looks.add(new Look(
                "search: an order",
                call -> many.search(Long.toString(ManyDisputes.ofMany(call % 190 + 1)), 1),
                call -> few.search(Long.toString(ManyDisputes.ofFew(call % 190 + 1)), 1)));
        looks.add(look("the counters", many, few, (shelf, call) -> shelf.get("/api/v1/disputes/summary")));
        return looks;
    }

    private static Look look(String what, Shelf many, Shelf few, ObjIntConsumer<Shelf> at) {
        return new Look(what, call -> at.accept(many, call), call -> at.accept(few, call));
    }

    private static void report(List<Look> looks) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List<String> said = new ArrayList<>();
        for (Look look : looks) {
            all.add(Json.createObjectBuilder()
                    .add("what", look.many().what())
                    .add("many", look.many().json(look.few()))
                    .add("few", look.few().json(look.few()))
                    .add("ratioOfMedians", Math.round(look.ratio() * 1_000) / 1_000.0));
            said.add(String.format(
                    Locale.ROOT,
                    "%-28s 200,000: p50 %6.2f p99 %6.2f ms   200: p50 %6.2f p99 %6.2f ms   ratio of medians %5.2f (%.2f to %.2f)%s",
                    look.many().what(),
                    look.many().p50(),
                    look.many().p99(),
                    look.few().p50(),
                    look.few().p99(),
                    look.ratio(),
                    look.ratios().get(0),
                    look.ratios().get(ROUNDS - 1),
                    look.ratio() <= GOAL ? "" : "   MISSED: at most " + GOAL));
        }
        JsonObject json = Json.createObjectBuilder()
                .add("disputesOfMany", ManyDisputes.MANY)
                .add("disputesOfFew", ManyDisputes.FEW)
                .add("rounds", ROUNDS)
                .add("callsOfRound", CALLS)
                .add("looks", all)
                .build();
        Files.writeString(FIGURES, json.toString());
        System.out.println(String.join("\n", said) + "\nFigures: "
                + FIGURES.toAbsolutePath().normalize());
    }
}
