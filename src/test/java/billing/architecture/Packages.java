package billing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.stream.Stream;

/** The packages of the suite, by their names without {@code billing}: {@code engine} is {@code billing.engine} and all that is in it. */
final class Packages {

    private Packages() {}

    /** A package uses no package of the suite but itself and these. */
    static ClassesShouldConjunction usesOnly(String name, String... used) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(used)).map(Packages::named).toArray(String[]::new);
        DescribedPredicate<JavaClass> others = resideInAPackage("billing..").and(not(resideInAnyPackage(allowed)))
                .as("are in another package of the suite than %s", String.join(", ", allowed));
        return noClasses().that().resideInAPackage(named(name)).should().dependOnClassesThat(others);
    }

    static String named(String name) {
        return "billing." + name + "..";
    }
}
