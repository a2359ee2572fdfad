package org.sellerport.platform;

import java.sql.SQLException;

/** There was no connection to be had: the database is away, or busy for longer than anybody waits. Nothing was done. */
public final class NoConnection extends SqlFailure {

    private static final long serialVersionUID = 1L;

    NoConnection(SQLException cause) {
        super(cause);
    }
}
