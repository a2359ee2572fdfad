package org.sellerport.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void a_chromium_is_taken_from_any_folder_of_the_path_before_a_chrome() throws IOException {
        Path chrome = program("first", "google-chrome");
        Path chromium = program("second", "chromium");

        assertEquals(Optional.of(chromium), on("first", "second").program());
        assertEquals(Optional.of(chrome), on("", "first", "absent").program());
    }

    @Test
    void what_is_no_program_is_no_chromium() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("first")).resolve("chromium"));

        assertEquals(Optional.empty(), on("first", "absent").program());
    }

    @Test
    void without_one_debians_package_is_installed_with_fonts_for_chinese() {
        assertEquals(
                List.of(
                        List.of("apt-get", "update"),
                        List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk")),
                new Chromium("", true).installation());
    }

    @Test
    void where_packages_cannot_be_installed_playwright_downloads_its_own() {
        List<List<String>> commands = new Chromium("", false).installation();

        assertEquals(1, commands.size());
        List<String> command = commands.get(0);
        assertEquals(
                List.of("com.microsoft.playwright.CLI", "install", "--no-shell", "chromium"),
                command.subList(3, command.size()));
    }

    private Path program(String in, String name) throws IOException {
        Path program =
                Files.createFile(Files.createDirectory(folder.resolve(in)).resolve(name));
        assertEquals(true, program.toFile().setExecutable(true));
        return program;
    }

    private Chromium on(String... folders) {
        List<String> path = List.of(folders).stream()
                .map(name -> name.isEmpty() ? name : folder.resolve(name).toString())
                .toList();
        return new Chromium(String.join(File.pathSeparator, path), false);
    }
}
