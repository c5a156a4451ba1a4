package io.github.resumemaven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The rooms of the house and the arrows between them, which point down. */
@AnalyzeClasses(packages = "io.github.resumemaven", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String OURS = "io.github.resumemaven..";

    @ArchTest
    static final ArchRule modelStandsAlone = sees("model");

    @ArchTest
    static final ArchRule jsonStandsAlone = sees("json");

    @ArchTest
    static final ArchRule lexiconSeesModel = sees("lexicon", "model");

    @ArchTest
    static final ArchRule linkSeesModel = sees("link", "model");

    @ArchTest
    static final ArchRule publishSeesModel = sees("publish", "model");

    @ArchTest
    static final ArchRule readSeesLexiconAndModel = sees("read", "lexicon", "model");

    @ArchTest
    static final ArchRule renderSeesJsonLexiconAndModel = sees("render", "json", "lexicon", "model");

    @ArchTest
    static final ArchRule lintSeesLinkVerdicts = sees("lint", "link", "lexicon", "model");

    @ArchTest
    static final ArchRule reportSeesJsonFindingsAndVerdicts = sees("report", "json", "lint", "link", "model");

    @ArchTest
    static final ArchRule startStandsAlone = sees("start");

    @ArchTest
    static final ArchRule onlyGoalsSeeMaven = noClasses()
            .that()
            .resideOutsideOfPackages(room("mojo"), room("start"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.maven.."));

    @ArchTest
    static final ArchRule nobodySeesTheGoals = noClasses()
            .that()
            .resideOutsideOfPackage(room("mojo"))
            .should()
            .dependOnClassesThat(resideInAPackage(room("mojo")));

    @ArchTest
    static final ArchRule nobodySeesTheStart = noClasses()
            .that()
            .resideOutsideOfPackage(room("start"))
            .should()
            .dependOnClassesThat(resideInAPackage(room("start")));

    @ArchTest
    static final ArchRule onlyTheReaderSeesFlexmark = noClasses()
            .that()
            .resideOutsideOfPackage(room("read"))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vladsch.."));

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("io.github.resumemaven.(*)..").should().beFreeOfCycles();

    private static String room(String name) {
        return "io.github.resumemaven." + name + "..";
    }

    private static ArchRule sees(String room, String... others) {
        String[] allowed = Arrays.stream(others).map(RoomsTest::room).toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere =
                resideInAPackage(OURS).and(resideOutsideOfPackages(room(room))).and(resideOutsideOfPackages(allowed));
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(elsewhere))
                .allowEmptyShould(true);
    }
}
