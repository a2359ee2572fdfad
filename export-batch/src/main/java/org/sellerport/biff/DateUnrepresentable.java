package org.sellerport.biff;

import java.time.LocalDateTime;

/** Spreadsheets agree on dates from 1900-03-01 to 9999-12-31. */
public final class DateUnrepresentable extends XlsRefusal {

    private static final long serialVersionUID = 1;

    DateUnrepresentable(LocalDateTime date) {
        super("A cell cannot hold the date " + date + "; dates go from 1900-03-01 to 9999-12-31");
    }
}
