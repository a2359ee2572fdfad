package org.sellerport.biff.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelWriter;
import com.alibaba.excel.support.ExcelTypeEnum;
import com.alibaba.excel.write.metadata.WriteSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/** The rows by EasyExcel, handed over a thousand at a time. */
final class EasySheets {

    private static final int BATCH = 1_000;

    private EasySheets() {}

    static void write(int rows, Path file) {
        int limit = SpreadsheetVersion.EXCEL97.getMaxRows();
        MixedRows mixed = new MixedRows();
        try (ExcelWriter writer = EasyExcel.write(file.toFile())
                .excelType(ExcelTypeEnum.XLS)
                .needHead(false)
                .build()) {
            int left = rows;
            for (int number = 1; left > 0; number++) {
                int many = Math.min(left, limit);
                fill(writer, number, many, mixed);
                left -= many;
            }
        }
    }

    private static void fill(ExcelWriter writer, int number, int rows, MixedRows mixed) {
        WriteSheet sheet = EasyExcel.writerSheet(number - 1, "Sheet" + number).build();
        for (int row = 0; row < rows; row += BATCH) {
            List<List<Object>> batch = new ArrayList<>();
            for (int i = row; i < Math.min(rows, row + BATCH); i++) {
                mixed.next();
                batch.add(cells(mixed));
            }
            writer.write(batch, sheet);
        }
    }

    private static List<Object> cells(MixedRows mixed) {
        List<Object> cells = new ArrayList<>(List.of(mixed.texts));
        for (double one : mixed.numbers) {
            cells.add(one);
        }
        cells.addAll(List.of(mixed.dates));
        return cells;
    }
}
