package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsWriterTest {

    @TempDir
    private Path folder;

    @Test
    void quick() throws IOException {
        Design design = new Design();
        Style text = design.plain("@");
        Style head = design.bold("@");
        Style date = design.plain("yyyy.mm.dd hh:mm");
        Path file = folder.resolve("a.xls");
        try (XlsWriter xls = XlsWriter.create(folder.resolve("a"), design, XlsWriter.USUAL_MEMORY)) {
            xls.beginSheet(new SheetPlan("Sheet1", List.of(20, 30, 10), 1));
            xls.text(head, "One").text(head, "二").endRow();
            for (int i = 0; i < 100; i++) {
                xls.text(text, "row " + i)
                        .skip()
                        .number(text, i * 1.25)
                        .date(date, LocalDateTime.of(2026, 3, 29, 2, 30))
                        .endRow();
            }
            xls.beginSheet(new SheetPlan("About", List.of(20), 0));
            xls.text(text, "x".repeat(32_767)).endRow();
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                xls.writeTo(out);
            }
        }
        java.nio.file.Files.copy(file, Path.of("/tmp/quick.xls"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (HSSFWorkbook read = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true))) {
            HSSFSheet sheet = read.getSheetAt(0);
            assertEquals("二", sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals(2.5, sheet.getRow(3).getCell(2).getNumericCellValue());
            assertEquals(
                    LocalDateTime.of(2026, 3, 29, 2, 30),
                    sheet.getRow(3).getCell(3).getLocalDateTimeCellValue());
            assertEquals(100, sheet.getLastRowNum());
            assertEquals(
                    32_767,
                    read.getSheetAt(1).getRow(0).getCell(0).getStringCellValue().length());
        }
    }
}
