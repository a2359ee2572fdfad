package org.sellerport.web.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own tools, unpacked from the bundle for this machine.
 *
 * <p>The bundle is zonky's, its starter is not used: that one turns fsync off, trusts every local login, waits a minute
 * after a failed start, and leaves the server in our process group, where Ctrl-C would end it before the application.
 * {@code initdb} and {@code pg_ctl} do none of this.
 */
final class PostgresProgram {
    private final Path bin;

    private PostgresProgram(Path bin) {
        this.bin = bin;
    }

    /** What a tool said, and whether it succeeded. */
    record Outcome(int exitCode, String said) {
        boolean succeeded() {
            return exitCode == 0;
        }

        /** The line that explains a failure best: PostgreSQL marks it. */
        String complaint() {
            return said.lines()
                    .filter(line -> line.matches(".*\\b(error|FATAL|ERROR|PANIC|could not)\\b.*"))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|ERROR|error): +", "")
                            .strip())
                    .findFirst()
                    .orElse(said.strip().lines().reduce("", (first, last) -> last));
        }
    }

    static PostgresProgram unpackInto(Path runtime) throws IOException {
        byte[] bundle;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            bundle = packed.readAllBytes();
        } catch (IllegalStateException e) {
            throw new CannotGoOn(
                    "There is no embedded PostgreSQL for " + system() + " on " + machine()
                            + "; name a PostgreSQL with SELLERPORT_DB_URL, _USER and _PASSWORD.",
                    e);
        }
        var checksum = new CRC32();
        checksum.update(bundle);
        Path home = runtime.resolve("postgresql-" + Long.toHexString(checksum.getValue()));
        if (!Files.exists(home)) {
            // Under another name until it is whole: a start may be killed in the middle.
            Path part = runtime.resolve(home.getFileName() + ".part");
            DataFolder.deleteTree(part);
            unpack(bundle, part);
            Files.move(part, home);
        }
        return new PostgresProgram(home.resolve("bin"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch");
        return machine.equals("amd64") ? "x86_64" : machine;
    }

    private static void unpack(byte[] bundle, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(bundle)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean executable = (entry.getMode() & 0b001_000_000) != 0;
            if (executable && !file.toFile().setExecutable(true, false)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
    }

    Outcome run(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // True for root alone. PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(tool).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(exitCode(process), said);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The start was interrupted.", e);
        }
    }

    /** The major version of these tools, such as 17. */
    String majorVersion() throws IOException {
        String said = run("postgres", "--version").said();
        return said.replaceFirst("(?s).*?(\\d+)[.\\w].*", "$1");
    }
}
