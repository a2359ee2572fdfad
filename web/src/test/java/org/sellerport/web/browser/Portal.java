package org.sellerport.web.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.web.system.ApiClient;
import org.sellerport.web.system.RunningProduct;

/** The running product with its demo shops, and a browser to visit it with. */
final class Portal implements AutoCloseable {

    // For machines that do something else besides.
    private static final double PATIENCE_MILLIS = 20_000;

    private final Path folder;
    private final GreenMail post;
    private final RunningProduct product;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    private Portal(Path folder, GreenMail post, RunningProduct product, Playwright playwright, Browser browser) {
        this.folder = folder;
        this.post = post;
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Portal open() {
        try {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            // Left to itself, Playwright would download three browsers of its own.
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            Playwright playwright = Playwright.create(options);
            Browser browser = Chromium.ofThisMachine().launch(playwright);
            Path folder = Files.createTempDirectory(Path.of("target"), "portal");
            GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            post.start();
            var settings = Map.of(
                    "SELLERPORT_DEMO", "true",
                    "SELLERPORT_SMTP_URL", "smtp://127.0.0.1:" + post.getSmtp().getPort(),
                    "SELLERPORT_MAIL_FROM", "shop@market.example");
            RunningProduct product = RunningProduct.start(folder.resolve("data"), settings);
            return new Portal(folder, post, product, playwright, browser);
        } catch (IOException failure) {
            throw new AssertionError("The portal does not open", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    /** Somebody before the log-in page, in that language. */
    Visitor stranger(Tongue tongue) {
        Visitor visitor = Visitor.at(product.baseUrl(), browser, tongue);
        visitors.add(visitor);
        visitor.open("/login");
        visitor.choose(tongue);
        return visitor;
    }

    /** Somebody of the shop that speaks that language, before all its orders. */
    Visitor seller(Tongue tongue) throws IOException {
        Visitor seller = member(tongue.shop(), tongue);
        seller.open("/app/orders");
        return seller;
    }

    Visitor operator(Tongue tongue) throws IOException {
        return member("operator", tongue);
    }

    /** Whoever has that demo log-in, before his first page. */
    Visitor member(String login, Tongue tongue) throws IOException {
        return member(login, password(login), tongue);
    }

    Visitor member(String login, String password, Tongue tongue) {
        Visitor visitor = stranger(tongue);
        visitor.logIn(login, password);
        visitor.page().waitForURL(address -> !address.contains("/login"));
        // His account may remember another language.
        visitor.choose(tongue);
        return visitor;
    }

    String password(String login) throws IOException {
        return product.credentials().getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.getString("login").equals(login))
                .findFirst()
                .orElseThrow()
                .getString("password");
    }

    /** Calls the API as one of the systems around the portal, or as the operator. */
    ApiClient api(String scope) throws IOException {
        return ApiClient.operatorOf(product)
                .with(product.credentials().getJsonObject("keys").getString(scope));
    }

    /** What the market's clock shows: it can be moved, and then differs from ours. */
    Instant now() throws IOException, InterruptedException {
        String clock = api("operator").get("/api/v1/demo/clock").body();
        return Instant.parse(ApiClient.json(clock).getString("now"));
    }

    /** Comes back when an e-mail for that address has left. */
    void awaitMail(String address) {
        long deadline =
                System.nanoTime() + Duration.ofMillis((long) PATIENCE_MILLIS).toNanos();
        while (post.getReceivedMessagesForDomain(address).length == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("No e-mail for " + address);
            }
            post.waitForIncomingEmail(100, post.getReceivedMessages().length + 1);
        }
    }

    /** The database as its owner sees it. */
    Connection behindTheScenes() throws IOException, SQLException {
        return product.connectAsOwner();
    }

    /** The one number that a query answers with. */
    long number(String query, Object... values) throws IOException, SQLException {
        try (Connection owner = behindTheScenes();
                PreparedStatement statement = owner.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Puts into the database what no door of the product lets through; says how many rows that were. */
    int change(String statement, Object... values) throws IOException, SQLException {
        try (Connection owner = behindTheScenes();
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    /** What the server wrote into its log so far. */
    String log() throws IOException {
        StringBuilder log = new StringBuilder();
        try (Stream<Path> files = Files.list(product.data().resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                log.append(Files.readString(file));
            }
        }
        return log.toString();
    }

    /**
     * Everybody goes home.
     *
     * @param failed the test that failed, to picture what it saw last
     */
    void endVisits(Optional<String> failed) {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        failed.ifPresent(test -> leaving.forEach(visitor -> visitor.picture("failed-" + test)));
        List<String> complaints =
                leaving.stream().flatMap(visitor -> visitor.leave().stream()).toList();
        if (!complaints.isEmpty() && failed.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        product.close();
        post.stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
