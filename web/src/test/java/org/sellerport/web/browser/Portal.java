package org.sellerport.web.browser;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.web.system.RunningProduct;

/** The running product with its demo shops, and a browser to visit it with. */
final class Portal implements AutoCloseable {

    // For machines that do something else besides.
    private static final double PATIENCE_MILLIS = 20_000;

    private final Path folder;
    private final RunningProduct product;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    private Portal(Path folder, RunningProduct product, Playwright playwright, Browser browser) {
        this.folder = folder;
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
            return new Portal(folder, RunningProduct.start(folder.resolve("data")), playwright, browser);
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
        Visitor visitor = stranger(tongue);
        visitor.logIn(login, password(login));
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

    /** Changes something behind the scenes that would take too long before them. */
    void change(String statement, Object... values) throws IOException, SQLException {
        try (Connection owner = behindTheScenes();
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
