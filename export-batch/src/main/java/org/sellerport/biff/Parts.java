package org.sellerport.biff;

import java.io.Closeable;
import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a workbook is collected in: one name, and an ending for each. Closing it closes all that were opened. */
final class Parts implements Closeable {

    private static final List<String> ENDINGS = List.of("cells", "blocks", "strings", "remembered", "mark-0", "mark-1");

    private final Path name;
    private final List<Part> open = new ArrayList<>();

    Parts(Path name) {
        this.name = name;
    }

    Path file(String ending) {
        return name.resolveSibling(name.getFileName() + "." + ending);
    }

    Part create(String ending) throws IOException {
        Part part = Part.create(file(ending));
        open.add(part);
        return part;
    }

    /** @throws PartLost if the file is not what it was when it was saved */
    Part restore(String ending, DataInput saved) throws IOException {
        Part part = Part.restore(file(ending), saved);
        open.add(part);
        return part;
    }

    void delete() throws IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(file(ending));
        }
    }

    @Override
    public void close() throws IOException {
        for (Part part : open) {
            part.close();
        }
    }
}
