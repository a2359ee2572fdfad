package org.sellerport.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sellerport.biff.WorldlyCell;
import org.sellerport.kernel.GreedyKernel;
import org.sellerport.orders.OpenDoor;
import org.sellerport.orders.api.ForwardLooking;
import org.sellerport.payouts.FloatingPayout;
import org.sellerport.platform.BusyPlatform;
import org.sellerport.web.stranger.Stranger;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sellerport");

    /** For each rule a class that breaks it. */
    private static final Map<String, List<Class<?>>> BREAKERS = Map.ofEntries(
            Map.entry("hidden packages stay hidden", List.of(Stranger.class, OpenDoor.class)),
            Map.entry("the kernel knows nobody", List.of(GreedyKernel.class)),
            Map.entry("the platform knows no business", List.of(BusyPlatform.class)),
            Map.entry("the writer of workbooks knows nothing but Java", List.of(WorldlyCell.class)),
            Map.entry("orders know no later module", List.of(ForwardLooking.class, FloatingPayout.class)),
            Map.entry("nothing below knows the web", List.of(OpenDoor.class, Stranger.class)),
            Map.entry("no event escapes its transaction", List.of(Stranger.class)),
            Map.entry("what is told together is heard together", List.of(Stranger.class)),
            Map.entry("time comes from the clock", List.of(Stranger.class)),
            Map.entry("money is never a float", List.of(FloatingPayout.class)),
            Map.entry("hidden classes are not public", List.of(OpenDoor.class)),
            Map.entry("refusals are final and roll back", List.of(Stranger.OpenRefusal.class)),
            Map.entry("application exceptions roll back", List.of(Stranger.CommittedRefusal.class)),
            Map.entry("jobs are started in one place", List.of(Stranger.class)),
            Map.entry("every EJB has a name of its own", List.of(Stranger.Desk.class, Stranger.Other.Desk.class)),
            Map.entry("names say what a thing is", List.of(Stranger.OrderManager.class)));

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> bites(rule.getKey(), rule.getValue())));
    }

    private static void bites(String name, ArchRule rule) {
        JavaClasses breakers = new ClassFileImporter().importClasses(BREAKERS.get(name));
        assertTrue(rule.evaluate(breakers).hasViolation(), () -> name + " lets its breaker pass");
    }

    @Test
    void every_rule_has_a_breaker_and_every_module_is_looked_at() {
        assertEquals(Rules.all().keySet(), BREAKERS.keySet());
        for (String feature :
                List.of("kernel", "platform", "orders", "sellers", "disputes", "payouts", "exports", "biff", "web")) {
            assertFalse(
                    PRODUCT.stream().noneMatch(type -> type.getPackageName().startsWith("org.sellerport." + feature)),
                    () -> "no class of " + feature + " was found");
        }
    }
}
