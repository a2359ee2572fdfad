package org.sellerport.web.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One way into a database: where it is, as whom, with what password. */
record Login(String url, String user, String password) {
    private static final String SECONDS_TO_CONNECT = "10";

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("ApplicationName", "sellerport-launcher");
        return DriverManager.getConnection(url, properties);
    }

    Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
