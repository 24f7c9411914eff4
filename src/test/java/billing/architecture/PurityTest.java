package billing.architecture;

import static billing.architecture.Packages.named;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What some packages never use, whoever else may. */
@AnalyzeClasses(packages = "billing", importOptions = ImportOption.DoNotIncludeTests.class)
final class PurityTest {

    private static final String[] EXACT = {named("text"), named("money"), named("engine")};

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final DescribedPredicate<JavaClass> BINARY_FLOATING_POINT =
            describe("double or float", type -> FLOATING.contains(type.getBaseComponentType().getName()));

    @ArchTest
    static final ArchRule engine_sees_no_json_http_or_log = noClasses().that().resideInAPackage(named("engine"))
            .should().dependOnClassesThat().resideInAnyPackage(
                    "com.google.gson..", "okhttp3..", "mockwebserver3..", "java.net..", "java.util.logging..", "org.slf4j..")
            .because("the rulebook is read and tested without a server");

    @ArchTest
    static final ArchRule engine_has_no_clock = noClasses().that().resideInAnyPackage(EXACT).should().dependOnClassesThat().areAssignableTo(Clock.class)
            .because("every customer has a clock of its own, which only a request moves (rulebook, chapter 12)");

    @ArchTest
    static final ArchRule engine_does_not_ask_the_time = noClasses().that().resideInAnyPackage(EXACT)
            .should().callMethodWhere(target(nameMatching("now")).and(target(owner(resideInJavaTime()))))
            .orShould().callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")))
            .because("nothing in the engine reads the machine's time (rulebook, chapter 12)");

    @ArchTest
    static final ArchRule engine_draws_no_lots = noClasses().that().resideInAnyPackage(EXACT)
            .should().callMethodWhere(target(nameMatching("random|randomUUID"))).orShould().dependOnClassesThat().haveNameMatching("java\\.util\\..*Random")
            .because("the same account and the same request always give the same answer");

    @ArchTest
    static final ArchRule no_field_is_binary_floating_point = noFields().that().areDeclaredInClassesThat().resideInAnyPackage(EXACT)
            .should().haveRawType(BINARY_FLOATING_POINT)
            .because("binary floating point appears nowhere (rulebook)");

    @ArchTest
    static final ArchRule no_parameter_or_result_is_binary_floating_point = noCodeUnits().that().areDeclaredInClassesThat().resideInAnyPackage(EXACT)
            .should().haveRawParameterTypes(anyOf(BINARY_FLOATING_POINT)).orShould().haveRawReturnType(BINARY_FLOATING_POINT)
            .because("binary floating point appears nowhere (rulebook)");

    @ArchTest
    static final ArchRule no_number_passes_through_binary_floating_point = noClasses().that().resideInAnyPackage(EXACT)
            .should().callCodeUnitWhere(takesOrGivesBinaryFloatingPoint())
            .because("binary floating point appears nowhere (rulebook)");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should().callMethodWhere(target(nameMatching("sleep|sleepUninterruptibly")))
            .because("what has to be waited for is waited for by name, up to a limit");

    private static DescribedPredicate<JavaClass> resideInJavaTime() {
        return JavaClass.Predicates.resideInAPackage("java.time..");
    }

    private static DescribedPredicate<List<JavaClass>> anyOf(DescribedPredicate<JavaClass> type) {
        return describe("any " + type.getDescription(), types -> types.stream().anyMatch(type));
    }

    private static DescribedPredicate<JavaCall<?>> takesOrGivesBinaryFloatingPoint() {
        return describe("takes or gives " + BINARY_FLOATING_POINT.getDescription(), call -> BINARY_FLOATING_POINT.test(call.getTarget().getRawReturnType())
                || call.getTarget().getRawParameterTypes().stream().anyMatch(BINARY_FLOATING_POINT));
    }
}
