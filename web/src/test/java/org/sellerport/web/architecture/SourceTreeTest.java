package org.sellerport.web.architecture;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources show: package documentation, and both languages for every sentence. */
class SourceTreeTest {

    private static final List<String> MODULES =
            List.of("orders-module", "disputes-module", "payouts-module", "export-batch", "web");

    @Test
    void every_package_says_what_it_promises() throws IOException {
        TreeSet<String> silent = new TreeSet<>();
        for (Path source : mainFiles("java", ".java")) {
            Path folder = source.getParent();
            if (!Files.exists(folder.resolve("package-info.java"))) {
                silent.add(folder.toString());
            }
        }
        assertEquals(new TreeSet<>(), silent);
    }

    @Test
    void every_sentence_exists_in_english_and_chinese() throws IOException {
        List<Path> bundles = mainFiles("resources", ".properties").stream()
                .filter(file -> file.getFileName().toString().contains("_zh"))
                .toList();
        assertTrue(bundles.size() >= 3, () -> "only these bundles were found: " + bundles);
        for (Path chinese : bundles) {
            Path english =
                    chinese.resolveSibling(chinese.getFileName().toString().replaceAll("_zh(_CN)?", ""));
            assertEquals(keys(english), keys(chinese), () -> english + " and " + chinese);
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            sentences.load(reader);
        }
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private static List<Path> mainFiles(String kind, String ending) throws IOException {
        Path top = Path.of("").toAbsolutePath().getParent();
        TreeSet<Path> found = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files =
                    Files.walk(top.resolve(module).resolve("src/main").resolve(kind))) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }
}
