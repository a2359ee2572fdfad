package org.sellerport.shipping.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** Workbooks and CSV files of tracking numbers: first a dry run with a verdict for each row, then applied, once. */
public interface ShipmentUploads {

    /** How large a file may be, in bytes. */
    int MOST_BYTES = 2 * 1024 * 1024;

    /** How many rows it may have. */
    int MOST_ROWS = 1_000;

    /**
     * Tries every row by the very rules of shipping, and takes it back: nothing ships.
     *
     * @param name of the file
     * @param file .xls, .xlsx, or CSV in UTF-8 or GB18030 with comma, semicolon or tab
     * @return the id of the upload
     * @throws UploadTooLarge if it has more bytes or rows than it may
     * @throws UploadUnreadable if it is no such file
     * @throws UploadWithoutColumns if its first row does not name the columns
     */
    long check(SellerId seller, String name, byte[] file, By by);

    /**
     * The upload as it stands.
     *
     * @throws UploadUnknown if the seller has no such upload
     */
    Upload upload(SellerId seller, long id);

    /**
     * The seller's uploads, newest first, with what stands of each.
     *
     * @param before the id of the last one of the page before
     */
    List<Upload.Summary> list(SellerId seller, Optional<Long> before, int limit);

    /**
     * Ships the rows that are ready, each in a transaction of its own. What shipped stays shipped and is not tried again,
     * however often this is called.
     *
     * @throws UploadUnknown if the seller has no such upload
     */
    void apply(SellerId seller, long id, By by);

    /** The first row of a file, in a language. */
    List<String> columns(String language);

    /** An empty workbook with those columns, to be filled in. */
    byte[] template(String language);
}
