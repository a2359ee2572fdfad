package org.sellerport.web.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.imports.api.OrderImports.Remark;

/** Writes a report page by page, so that its length does not matter. */
record ImportReport(OrderImports imports, long id) {

    private static final int PAGE = 1_000;

    void write(ReportForm form, OutputStream out) throws IOException {
        out.write(form.head().getBytes(StandardCharsets.UTF_8));
        long last = 0;
        List<Remark> page;
        do {
            page = imports.remarks(id, last, PAGE);
            for (Remark remark : page) {
                out.write(form.row(remark).getBytes(StandardCharsets.UTF_8));
                last = remark.line();
            }
        } while (page.size() == PAGE);
        out.flush();
    }
}
