package billing.architecture;

import static billing.architecture.Packages.named;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import billing.acceptance.system.BillingSystem;
import billing.sandbox.Detours;
import billing.sandbox.Sandbox;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What features, steps and hooks never see. */
@AnalyzeClasses(packages = "billing", importOptions = ImportOption.OnlyIncludeTests.class)
final class ScenariosTest {

    private static final String UNIT_TESTS = ".*Test(\\$.*)?";

    @ArchTest
    static final ArchRule no_scenario_sees_the_engine = noClasses().that().resideInAPackage(named("acceptance"))
            .should().dependOnClassesThat().resideInAPackage(named("engine"))
            .because("an expected figure cannot come from the code under test");

    /** A unit test of what scenarios run on may have a sandbox of its own to stand in for a real system. */
    @ArchTest
    static final ArchRule one_place_starts_the_sandbox = noClasses().that().resideInAPackage(named("acceptance"))
            .and().doNotBelongToAnyOf(BillingSystem.class).and().haveNameNotMatching(UNIT_TESTS)
            .should().dependOnClassesThat().resideInAPackage(named("sandbox"))
            .because("a scenario runs against the sandbox and a real billing system alike");

    @ArchTest
    static final ArchRule that_place_sees_nothing_of_the_sandbox_but_its_door = classes().that().belongToAnyOf(BillingSystem.class)
            .should().onlyDependOnClassesThat(not(resideInAPackage(named("sandbox"))).or(belongToAnyOf(Sandbox.class, Detours.class)))
            .because("it starts and stops the sandbox; all else goes over HTTP");
}
