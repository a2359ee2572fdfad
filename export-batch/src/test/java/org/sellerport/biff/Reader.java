package org.sellerport.biff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever else reads .xls and can be had here: two libraries and three programs. */
enum Reader {
    POI("POI", null),
    JXL("jxl", null),
    XLRD("xlrd", Path.of("/usr/bin/python3")),
    GNUMERIC("ssconvert of Gnumeric", Path.of("/usr/bin/ssconvert")),
    LIBRE_OFFICE("LibreOffice", Path.of("/usr/bin/soffice"));

    private final String title;
    private final Path program;

    Reader(String title, Path program) {
        this.title = title;
        this.program = program;
    }

    String title() {
        return title;
    }

    /** Whether it is on this machine. */
    boolean isHere() throws IOException, InterruptedException {
        return program == null || (Files.isExecutable(program) && (this != XLRD || ReadingPrograms.hasXlrd(program)));
    }

    /**
     * All cells of all sheets, as texts: numbers as Java writes them, moments by {@link Value#MOMENT}.
     *
     * @param folder an empty one, for what it leaves
     */
    List<List<List<String>>> read(Path workbook, Path folder) throws IOException, InterruptedException {
        return switch (this) {
            case POI -> ReadingLibraries.poi(workbook);
            case JXL -> ReadingLibraries.jxl(workbook);
            case XLRD -> ReadingPrograms.xlrd(program, workbook, folder);
            case GNUMERIC -> ReadingPrograms.gnumeric(program, workbook, folder);
            case LIBRE_OFFICE -> ReadingPrograms.libreOffice(program, workbook, folder);
        };
    }

    /** How it tells a text, where that is known to differ. */
    String known(String text) {
        return switch (this) {
            case POI, XLRD, GNUMERIC -> text;
            // It has one way to begin a line within a cell.
            case LIBRE_OFFICE -> text.replace("\r\n", "\n");
            // It takes a byte order mark at the beginning for one.
            case JXL -> text.startsWith("\uFEFF") ? text.substring(1) : text;
        };
    }

    /** How far off its numbers may be: what is only shown has 15 digits. */
    double tolerance() {
        return this == GNUMERIC || this == LIBRE_OFFICE ? 1e-14 : 0;
    }
}
