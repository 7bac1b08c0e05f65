package warmstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static warmstart.house.Calls.call;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What nobody may do in a test. */
@AnalyzeClasses(packages = "warmstart", importOptions = OnlyIncludeTests.class)
final class TestCodeTest {
    @ArchTest
    static final ArchRule noTestIsDisabled = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.junit.jupiter.api.Disabled")
            .because("a test that does not run is a promise nobody keeps; mend it or delete it");

    @ArchTest
    static final ArchRule noTestSleeps = noClasses()
            .should(call("a pause", """
                    java.lang.Thread.sleep(*)
                    java.util.concurrent.TimeUnit.sleep(*)
                    """))
            .because("a pause is too long on a fast machine and too short on a slow one; wait for the event itself");

    @ArchTest
    static final ArchRule nothingIsMocked = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.easymock..", "io.mockk..")
            .because("a mock repeats what its author believes; use the double that passes the port's own contract");
}
