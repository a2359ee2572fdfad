package org.sellerport.biff;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a workbook is collected in: one name, and an ending for each. */
record Parts(Path name) {

    private static final List<String> ENDINGS = List.of("cells", "blocks", "strings", "remembered", "mark-0", "mark-1");

    Path file(String ending) {
        return name.resolveSibling(name.getFileName() + "." + ending);
    }

    Part create(String ending) throws IOException {
        return Part.create(file(ending));
    }

    Part restore(String ending, DataInput saved) throws IOException {
        return Part.restore(file(ending), saved);
    }

    void delete() throws IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(file(ending));
        }
    }
}
