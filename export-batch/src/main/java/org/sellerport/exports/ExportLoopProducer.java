package org.sellerport.exports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Reads through the application's one pool, in threads of the server; there, no transaction of a chunk reaches. */
@ApplicationScoped
class ExportLoopProducer {

    @Resource(lookup = "jdbc/sellerport")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @Produces
    @Dependent
    ExportLoop loop() {
        return new ExportLoop(dataSource, threads);
    }
}
