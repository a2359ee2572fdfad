package org.sellerport.web.system;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.sellerport.exports.OrdersToFile;
import org.sellerport.ledger.SettledSums;

/** The war as it was packaged, deployed once for all classes, with nothing added but what the tests themselves need. */
@ArquillianSuiteDeployment
public class PackagedWar {

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/sellerport.war"))
                .addClasses(PlatformIT.class, GateWithTestRunner.class, LoginForTests.class)
                .addClasses(
                        OrderNumbersIT.class,
                        OrderMoneyIT.class,
                        HeardImports.class,
                        OrderRacesIT.class,
                        DisputeRacesIT.class,
                        ImportedDisputesIT.class,
                        SweeperIT.class,
                        DueTogetherIT.class,
                        ScheduledExportsIT.class,
                        Shop.class,
                        ShopForTests.class,
                        Race.class,
                        Soundness.class)
                .addClasses(MoneyRulesIT.class, BooksIT.class, BooksSoundness.class, PastSales.class, SettledSums.class)
                .addClasses(PayoutHoldsIT.class, PayoutBench.class, DueForPayout.class, BarePayouts.class)
                .addClasses(OrderBench.class, RecordedLife.class, Rates.class)
                .addClasses(
                        DisputeListCostIT.class,
                        OrderListCostIT.class,
                        OrderListBench.class,
                        ManyOrders.class,
                        Latencies.class,
                        TouchedTables.class,
                        OrdersToFile.class,
                        OrdersToFileBench.class);
    }
}
