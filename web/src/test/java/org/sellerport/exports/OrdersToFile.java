package org.sellerport.exports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;

/** Inside the server, beside the classes that the job is made of: a seller's orders into a file without the job. */
@ApplicationScoped
public class OrdersToFile {

    private static final int PATIENCE = 600_000;

    @Inject
    private ExportLoop loop;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource dataSource;

    /** Lets PostgreSQL copy the rows out as CSV, by the select of the export and by a plan of its own; nobody keeps them. */
    public long copy(SellerId seller, Period period, ZoneId zone) throws SQLException, IOException {
        String query = new OrderList(task(seller, period, zone)).query("");
        try (Connection connection = dataSource.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE);
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + query + ") to stdout (format csv)", OutputStream.nullOutputStream());
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        }
    }

    /** Writes the workbook by a reading and a writing thread into a folder; how many rows it has. */
    public long write(SellerId seller, Period period, ZoneId zone, Path folder) throws IOException {
        ExportTask task = task(seller, period, zone);
        Instant now = Instant.now();
        try (Book book = Book.open(task, folder.resolve("bare"), Stand.beginning())) {
            long rows = loop.run(task, ExportSheet.ORDERS, now, "", book);
            book.finish(now, now, "bench");
            Path file = folder.resolve("bare.xls");
            Files.deleteIfExists(file);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                book.writeTo(out);
            }
            return rows;
        }
    }

    private static ExportTask task(SellerId seller, Period period, ZoneId zone) {
        ExportContent content = ExportContent.usual(ExportLanguage.ZH);
        return new ExportTask(seller, 0, period, new Edition(content.language(), zone), content, "bench");
    }
}
