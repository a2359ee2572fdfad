package org.sellerport.web.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources of the pages show. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp").toAbsolutePath();
    private static final Path BUNDLES =
            Path.of("src/main/resources/org/sellerport/web").toAbsolutePath();
    private static final Pattern TEXT = Pattern.compile("texts\\.([a-z]+)\\['([A-Za-z0-9.]+)'( \\+=)?");
    private static final Pattern BAR_TEXT = Pattern.compile(">[^<>{}#]*\\p{L}{2,}[^<>{}#]*<");

    @Test
    void every_text_of_a_page_is_in_its_bundle() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            Matcher text = TEXT.matcher(Files.readString(page));
            while (text.find()) {
                Set<String> keys = keys(text.group(1));
                String key = text.group(2);
                boolean known = text.group(3) == null
                        ? keys.contains(key)
                        : keys.stream().anyMatch(one -> one.startsWith(key));
                if (!known) {
                    missing.add(page.getFileName() + " " + text.group(1) + " " + key);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_page_speaks_outside_of_the_bundles() throws IOException {
        Set<String> spoken = new TreeSet<>();
        for (Path page : pages()) {
            String body =
                    Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
            Matcher text = BAR_TEXT.matcher(body);
            while (text.find()) {
                spoken.add(text.group().replaceAll("\\s+", " "));
            }
        }
        assertEquals(Set.of("> · Sellerport<", ">Sellerport<"), spoken);
    }

    @Test
    void no_page_writes_unescaped_text_or_inline_script_or_style() throws IOException {
        for (Path page : pages()) {
            String source = Files.readString(page);
            for (String unsafe : List.of("escape=\"false\"", "<script", "style=\"", " onclick=", "javascript:")) {
                assertTrue(!source.contains(unsafe), () -> page + " has " + unsafe);
            }
        }
    }

    @Test
    void no_page_says_a_refusal_in_the_time_of_the_server() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java").toAbsolutePath())) {
            Set<String> past = new TreeSet<>();
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(source).contains(".sentence(language.getLocale())")) {
                    past.add(source.getFileName().toString());
                }
            }
            assertEquals(Set.of("Show.java"), past);
        }
    }

    private static Set<String> keys(String feature) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(feature).resolve(feature + ".properties"))) {
            sentences.load(reader);
        }
        return sentences.stringPropertyNames();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertTrue(pages.size() >= 8, () -> "only these pages were found: " + pages);
            return pages;
        }
    }
}
