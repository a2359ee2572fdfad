package org.sellerport.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.batch.operations.JobOperator;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Named;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderEvents;

/** The rules, each under the name of what it keeps. */
final class Rules {

    private static final String ROOT = "org.sellerport.";
    private static final Set<String> OPEN_TO_ALL = Set.of("kernel", "platform", "biff", "web");

    /** Where real time is a fact of the machine and not of the business. */
    private static final String LAUNCHER = ROOT + "web.launch..";

    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("hidden packages stay hidden", hiddenPackagesStayHidden());
        rules.put("the kernel knows nobody", knowsOnly("kernel", "kernel"));
        rules.put("the platform knows no business", knowsOnly("platform", "kernel", "platform"));
        rules.put("the writer of workbooks knows nothing but Java", theWriterOfWorkbooksKnowsNothingButJava());
        rules.put("orders know no later module", ordersKnowNoLaterModule());
        rules.put("nothing below knows the web", nothingBelowKnowsTheWeb());
        rules.put("no event escapes its transaction", noEventEscapesItsTransaction());
        rules.put("what is told together is heard together", whatIsToldTogetherIsHeardTogether());
        rules.put("time comes from the clock", timeComesFromTheClock());
        rules.put("money is never a float", moneyIsNeverAFloat());
        rules.put("hidden classes are not public", hiddenClassesAreNotPublic());
        rules.put("refusals are final and roll back", refusalsAreFinal());
        rules.put("application exceptions roll back", applicationExceptionsRollBack());
        rules.put("jobs are started in one place", jobsAreStartedInOnePlace());
        rules.put("every EJB has a name of its own", everyEjbHasANameOfItsOwn());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        return rules;
    }

    private static ArchRule hiddenPackagesStayHidden() {
        return classes().should(new ArchCondition<>("depend on no other feature's hidden package") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isHidden(dependency.getTargetClass()))
                        .filter(dependency ->
                                !feature(dependency.getTargetClass()).equals(feature(from)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        });
    }

    private static boolean isHidden(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) && !OPEN_TO_ALL.contains(feature(type)) && !name.contains(".api");
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", -1)[0] : name;
    }

    private static ArchRule knowsOnly(String feature, String... others) {
        String[] known =
                Set.of(others).stream().map(other -> ROOT + other + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + feature + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.sellerport..").and(DescribedPredicate.not(resideInAnyPackage(known))));
    }

    private static ArchRule theWriterOfWorkbooksKnowsNothingButJava() {
        return classes()
                .that()
                .resideInAPackage(ROOT + "biff..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe("are Java's or its own", type -> {
                    JavaClass whole = type.getBaseComponentType();
                    return whole.isPrimitive()
                            || resideInAnyPackage("java..", ROOT + "biff..").test(whole);
                }));
    }

    private static ArchRule ordersKnowNoLaterModule() {
        return noClasses()
                .that()
                .resideInAnyPackage(features("orders", "sellers", "shipping", "messages", "feedback", "scorecard"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(features(
                        "disputes",
                        "refunds",
                        "ledger",
                        "payouts",
                        "withdrawals",
                        "reconciliation",
                        "exports",
                        "imports"));
    }

    private static String[] features(String... names) {
        return Set.of(names).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static ArchRule nothingBelowKnowsTheWeb() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "web..");
    }

    private static ArchRule noEventEscapesItsTransaction() {
        ArchRule neverAsync = noClasses().should().callMethod(Event.class, "fireAsync", Object.class);
        ArchRule neverAfter = noObserver(
                "observe after the transaction",
                parameter -> parameter.getAnnotationOfType(Observes.class).during() != TransactionPhase.IN_PROGRESS);
        return CompositeArchRule.of(neverAsync).and(neverAfter);
    }

    /** Nobody fires one of these alone: whoever waits for it would wait for ever. */
    private static ArchRule whatIsToldTogetherIsHeardTogether() {
        return noObserver("wait for one event of a kind that is told together", parameter -> OrderEvents.KINDS.stream()
                .anyMatch(kind -> parameter.getRawType().isEquivalentTo(kind)));
    }

    private static ArchRule noObserver(String does, Predicate<JavaParameter> wrong) {
        return methods().should(new ArchCondition<>("not " + does) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                        .filter(wrong)
                        .forEach(parameter -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " may lose it")));
            }
        });
    }

    private static ArchRule timeComesFromTheClock() {
        DescribedPredicate<JavaMethodCall> readsTheMachine =
                DescribedPredicate.describe("reads the machine's time", call -> {
                    String owner = call.getTargetOwner().getFullName();
                    boolean now = call.getName().equals("now")
                            && owner.startsWith("java.time.")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    return now
                            || (owner.equals("java.lang.System")
                                    && call.getName().equals("currentTimeMillis"));
                });
        return noClasses().that().resideOutsideOfPackage(LAUNCHER).should().callMethodWhere(readsTheMachine);
    }

    private static ArchRule moneyIsNeverAFloat() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(features(
                        "kernel", "orders", "sellers", "ledger", "payouts", "withdrawals", "reconciliation", "refunds"))
                .should()
                .notHaveRawType(DescribedPredicate.describe("a floating-point type", type -> Set.of(
                                "double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getFullName())));
    }

    private static ArchRule hiddenClassesAreNotPublic() {
        return classes()
                .that(DescribedPredicate.describe("are hidden", Rules::isHidden))
                .and()
                .areNotAnnotatedWith(Stateless.class)
                .and()
                .areNotAnnotatedWith(Singleton.class)
                .and()
                .areNotAnnotatedWith(Named.class)
                .and()
                .areNotAnnotatedWith(Converter.class)
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "a primary key", type -> type.isAssignableTo(Serializable.class) && !type.isRecord())))
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic();
    }

    private static ArchRule refusalsAreFinal() {
        return classes()
                .that()
                .areAssignableTo(RuleViolation.class)
                .and()
                .doNotHaveFullyQualifiedName(RuleViolation.class.getName())
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private static ArchRule applicationExceptionsRollBack() {
        return classes()
                .that()
                .areAnnotatedWith(ApplicationException.class)
                .should(new ArchCondition<>("roll back") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getAnnotationOfType(ApplicationException.class)
                                .rollback()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " would commit a refusal"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static ArchRule jobsAreStartedInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "platform.jobs..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JobOperator.class);
    }

    /** One war holds them all, and a second one of a name takes the first one's place. */
    private static ArchRule everyEjbHasANameOfItsOwn() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should(new ArchCondition<>("have a name of its own") {
                    private final Map<String, JavaClass> named = new HashMap<>();

                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        JavaClass first = named.putIfAbsent(type.getSimpleName(), type);
                        if (first != null) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " and " + first.getName()));
                        }
                    }
                });
    }

    private static ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould(ArchConditions.be(simpleNameEndingWith("Manager")))
                .orShould(ArchConditions.be(simpleNameEndingWith("Util")))
                .orShould(ArchConditions.be(simpleNameEndingWith("Utils")))
                .orShould(ArchConditions.be(simpleNameEndingWith("Helper")));
    }
}
