package org.sellerport.platform;

import java.sql.SQLException;

/** A statement failed; the transaction it ran in can only be rolled back. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether somebody else had already written a row with the same key. */
    public boolean isDuplicate() {
        return ((SQLException) getCause()).getSQLState().equals(UNIQUE_VIOLATION);
    }
}
