package org.sellerport.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The browser of the suite: the one this machine has, else one that is installed first.
 *
 * @param path where programs are looked for, as in the environment variable
 * @param ofDebian whether Debian's packages can be installed: as root on Debian itself. (Ubuntu's package of that name
 *     only points to another store.)
 */
record Chromium(String path, boolean ofDebian) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");
    private static final Path LOG = Path.of("target", "chromium-install.log");
    private static final int MINUTES_TO_INSTALL = 10;

    static Chromium ofThisMachine() throws IOException {
        Path release = Path.of("/etc/os-release");
        boolean debian = Files.exists(release) && Files.readAllLines(release).contains("ID=debian");
        boolean root = "root".equals(System.getProperty("user.name"));
        return new Chromium(System.getenv("PATH"), root && debian);
    }

    /** The program, where there is one. */
    Optional<Path> program() {
        return NAMES.stream()
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> folders() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** What brings one to a machine without, command by command. */
    List<List<String>> installation() {
        if (ofDebian) {
            return List.of(
                    List.of("apt-get", "update"),
                    List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return List.of(List.of(java, "-cp", classes, CLI.class.getName(), "install", "--no-shell", "chromium"));
    }

    /** Starts it, and installs it before where there is none. */
    Browser launch(Playwright playwright) throws IOException, InterruptedException {
        if (program().isEmpty()) {
            for (List<String> command : installation()) {
                run(command);
            }
        }
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        // What Playwright downloaded is nowhere on the path, but Playwright finds it under this name.
        program().ifPresentOrElse(options::setExecutablePath, () -> options.setChannel("chromium"));
        return playwright.chromium().launch(options);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        System.out.println("No Chromium yet, so: " + command.get(0) + " … " + command.get(command.size() - 1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0) {
            process.destroy();
            throw new AssertionError("There is no Chromium, and installing one failed: " + Files.readString(LOG));
        }
    }
}
