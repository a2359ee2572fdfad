package org.sellerport.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets the entities of a persistence unit work on the same connection as {@link Sql}: a transaction takes one out of the
 * pool, however many units take part in it. Named in each {@code persistence.xml}.
 */
public class OneConnection implements SessionCustomizer {

    // Looked up, since a unit is made before there is anything to inject; no name comes from outside.
    @Override
    @SuppressWarnings("BanJNDI")
    public void customize(Session session) throws NamingException {
        DatasourceLogin login = (DatasourceLogin) session.getDatasourceLogin();
        login.setConnector(new Connector(
                InitialContext.doLookup("jdbc/sellerport"),
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry")));
    }

    /** Lends the transaction's connection; without a transaction, one of the pool that the borrower closes. */
    private static final class Connector extends JNDIConnector {

        private static final long serialVersionUID = 1L;

        private final transient TransactionSynchronizationRegistry transaction;

        Connector(DataSource pool, TransactionSynchronizationRegistry transaction) {
            super(pool);
            this.transaction = transaction;
        }

        @Override
        public Connection connect(Properties properties, Session session) {
            return Connections.ofTransaction(transaction, getDataSource())
                    .map(Connector::lent)
                    .orElseGet(() -> Connections.single(getDataSource()));
        }

        private static Connection lent(Connection held) {
            return (Connection) Proxy.newProxyInstance(
                    OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(held));
        }
    }

    /** A connection that is closed by whoever lent it. */
    private record Lent(Connection held) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(held, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
