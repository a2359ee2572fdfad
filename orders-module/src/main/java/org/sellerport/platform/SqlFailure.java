package org.sellerport.platform;

import java.sql.SQLException;

/** A statement failed; the transaction it ran in can only be rolled back. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether somebody else had already written a row with the same key. */
    public boolean isDuplicate() {
        return hasState(UNIQUE_VIOLATION);
    }

    /** Whether the database gave this reason, a code of five characters (PostgreSQL, appendix A). */
    public boolean hasState(String code) {
        return code.equals(((SQLException) getCause()).getSQLState());
    }
}
