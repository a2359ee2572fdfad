package org.sellerport.exports;

import java.util.List;

/** A list in the workbook: what its columns are called and what an order puts into them. */
interface Sheet {

    List<String> headers();

    /** As many cells as there are headers. */
    List<String> row(ExportedOrder order);
}
