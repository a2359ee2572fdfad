package org.sellerport.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A close look at a page at several widths: whether it fits, whether everybody can use it, and what it looks like. */
final class Inspection {

    static final int WIDE = 1280;
    static final int HEIGHT = 800;

    private static final List<Integer> WIDTHS = List.of(360, 390, 768, 920, WIDE);
    private static final Set<Integer> PICTURED = Set.of(390, WIDE);
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** A text that is missing, a placeholder that nobody filled in, a time that only programs read. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\?\\?\\?|\\{[0-9][^}]*}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    private final Page page;
    private final String name;

    Inspection(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    void carryOut() {
        page.waitForLoadState();
        Matcher unfinished = UNFINISHED.matcher(page.locator("body").innerText());
        assertFalse(unfinished.find(), () -> name + " says " + unfinished.group());
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Object tooWide =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, tooWide, () -> name + " does not fit into a window of " + width);
            if (PICTURED.contains(width)) {
                picture(page, name + "-" + width, true);
                assertEquals(List.of(), barriers(), () -> name + " at " + width);
            }
        }
    }

    private List<String> barriers() {
        var violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        // There are no frames; the mode that also looks into those of other sites costs twice the time.
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsAlone).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    static Path picture(Page page, String name, boolean whole) {
        Path picture = PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(picture));
        return picture;
    }
}
