package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets programs turn workbooks into CSV, a file for each sheet, and reads that. */
final class ReadingPrograms {

    private static final int PATIENCE_MINUTES = 5;

    /** Comma, quote, UTF-8, from the first line; quoted texts; cells as they are shown; all sheets. */
    private static final String LIBRE_OFFICE_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    private ReadingPrograms() {}

    static boolean hasXlrd(Path python) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(python.toString(), "-c", "import xlrd")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    static List<List<List<String>>> xlrd(Path python, Path workbook, Path folder)
            throws IOException, InterruptedException {
        Path script = folder.resolve("cells.py");
        try (InputStream source = ReadingPrograms.class.getResourceAsStream("xlrd-cells.py")) {
            Files.copy(source, script);
        }
        run(folder, python.toString(), script.toString(), workbook.toString(), folder.resolve("sheet") + "");
        return sheets(folder, "sheet-%d.csv", 0);
    }

    static List<List<List<String>>> gnumeric(Path ssconvert, Path workbook, Path folder)
            throws IOException, InterruptedException {
        run(
                folder,
                ssconvert.toString(),
                "--export-type=Gnumeric_stf:stf_assistant",
                "--export-options=separator=, quoting-mode=always format=preserve charset=UTF-8 eol=unix",
                "--export-file-per-sheet",
                workbook.toString(),
                folder.resolve("sheet-%n.csv").toString());
        return sheets(folder, "sheet-%d.csv", 0);
    }

    static List<List<List<String>>> libreOffice(Path soffice, Path workbook, Path folder)
            throws IOException, InterruptedException {
        run(
                folder,
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                LIBRE_OFFICE_CSV,
                "--outdir",
                folder.toString(),
                workbook.toString());
        return sheets(folder, workbook.getFileName().toString().replace(".xls", "") + "-Sheet%d.csv", 1);
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Path words = folder.resolve("words");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String said = Files.readString(words);
            assertEquals(0, ended ? process.exitValue() : -1, () -> command[0] + " says " + said);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<List<List<String>>> sheets(Path folder, String name, int first) throws IOException {
        List<List<List<String>>> sheets = new ArrayList<>();
        for (int number = first; Files.exists(folder.resolve(name.formatted(number))); number++) {
            sheets.add(rows(Files.readString(folder.resolve(name.formatted(number)))));
        }
        return sheets;
    }

    /** The cells of CSV whose lines end with a line feed. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char unit = csv.charAt(i);
            if (unit == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(unit);
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (quoted || (unit != ',' && unit != '\n')) {
                cell.append(unit);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (unit == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
