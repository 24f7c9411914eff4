package billing.architecture;

import static billing.architecture.Packages.usesOnly;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package of the suite may use which. A new package gets a rule here before it gets a class. */
@AnalyzeClasses(packages = "billing", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {

    @ArchTest
    static final ArchRule text_uses_nothing = usesOnly("text")
            .because("how words and numbers are read is the same wherever they are read");

    @ArchTest
    static final ArchRule money_uses_text = usesOnly("money", "text")
            .because("an amount knows its own rules and nothing of bills");

    @ArchTest
    static final ArchRule engine_uses_money_and_text = usesOnly("engine", "money", "text")
            .because("the rulebook is pure functions, to be read and tested without a server");

    @ArchTest
    static final ArchRule api_uses_money_and_text = usesOnly("api", "money", "text")
            .because("the wire records are shared by the client and the sandbox and belong to neither");

    @ArchTest
    static final ArchRule client_uses_api_and_observability = usesOnly("client", "api", "observability")
            .because("the client carries requests and knows no billing rule");

    @ArchTest
    static final ArchRule manager_uses_client_api_money_text_and_observability = usesOnly("manager", "client", "api", "money", "text", "observability")
            .because("an expected figure cannot come from the engine, and a manager works against a real billing system too");

    @ArchTest
    static final ArchRule sandbox_uses_engine_api_money_text_and_observability = usesOnly("sandbox", "engine", "api", "money", "text", "observability")
            .because("the sandbox stands in for the billing system and knows no client of it");

    @ArchTest
    static final ArchRule config_uses_money_and_text = usesOnly("config", "money", "text")
            .because("whoever is configured takes the settings; the settings take nobody");

    @ArchTest
    static final ArchRule observability_uses_nothing = usesOnly("observability")
            .because("what is watched knows how to say so; the watching knows nothing of it");

    @ArchTest
    static final ArchRule report_uses_manager_client_api_and_money = usesOnly("report", "manager", "client", "api", "money")
            .because("a report shows what the managers saw and what was exchanged, and judges nothing");

    @ArchTest
    static final ArchRule pages_use_nothing = usesOnly("report.html")
            .because("how a page looks is the same whatever it shows");

    @ArchTest
    static final ArchRule every_class_lives_in_a_package_of_the_design = classes()
            .should().resideInAnyPackage(Stream.of("text", "money", "engine", "api", "client", "manager", "sandbox", "config", "observability", "report")
                    .map(Packages::named).toArray(String[]::new))
            .because("a package without a rule here could use anything");

    @ArchTest
    static final ArchRule one_package_sees_open_telemetry = noClasses().that().resideOutsideOfPackage(Packages.named("observability"))
            .should().dependOnClassesThat().resideInAPackage("io.opentelemetry..")
            .because("where it is off, no class of it is on the way of a call");

    @ArchTest
    static final ArchRule no_two_packages_use_each_other = slices().matching("billing.(*)..").should().beFreeOfCycles()
            .because("a package that is read first needs no other to be read before it");
}
