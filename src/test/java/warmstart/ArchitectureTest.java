package warmstart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static warmstart.house.Calls.call;
import static warmstart.house.SealedFamilies.haveClosedMembers;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import io.javalin.http.Context;
import warmstart.house.Arrows;
import warmstart.house.Forbidden;

/**
 * Who may know whom, and what nobody may do, in the main code. {@code RulesBiteTest} plants a violation of each rule and
 * sees it fail; a rule without one fails there.
 */
@AnalyzeClasses(packages = "warmstart", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    /** The packages that need nothing but the JDK: what Warmstart is, without files, network, clock or chance. */
    static final String[] CORE = {
        "warmstart.base..", "warmstart.facts..", "warmstart.notes..", "warmstart.quiz..", "warmstart.scheduling..",
        "warmstart.exam..", "warmstart.iam..", "warmstart.simulator..", "warmstart.labs..", "warmstart.accounts..",
        "warmstart.study.."
    };

    // study sees facts because a question carries the fact it asks about, and a review is kept by question.
    static final Arrows ARROWS = Arrows.of("""
            core               = base facts notes quiz scheduling exam iam simulator labs accounts study
            adapters           = content exchange search store security web
            base               → base
            facts              → base
            notes              → base
            scheduling         → base
            iam.context        → base
            iam.principal      → base
            iam.pattern        → iam.context base
            iam.condition      → iam.pattern iam.context base
            iam                → iam.condition iam.pattern iam.principal iam.context base
            iam.lambda         → iam base
            simulator.trace    → base
            simulator.engine   → simulator.trace base
            simulator.quota    → simulator.network base
            simulator.vpc      → simulator.network base
            simulator.function → simulator.trace simulator.quota simulator.vpc iam base
            simulator.lambda   → simulator.engine simulator.trace simulator.function simulator.quota simulator.response simulator.scenario simulator.network simulator.vpc iam base
            simulator.filter   → base
            simulator.payload  → base
            simulator.response → simulator.engine simulator.trace simulator.quota base
            simulator.network  → base
            simulator          → simulator iam base
            quiz               → quiz facts notes iam simulator base
            quiz.generate.scaling → quiz facts labs simulator iam base
            exam               → quiz facts base
            labs               → simulator iam facts notes base
            accounts           → base
            study              → quiz labs exam scheduling accounts notes facts base
            content            → core
            exchange           → core
            search             → core
            store              → core
            security           → core
            web                → core
            cli                → core adapters
            """);

    @ArchTest
    static final ArchRule arrowsAreKept = classes()
            .that()
            .resideInAPackage("warmstart.*..")
            .should(ARROWS.areKept())
            .because("a reader of one package must be able to trust that the others stay out of it;"
                    + " reach an adapter through a port, or move the type to the package that owns it");

    @ArchTest
    static final ArchRule coreKnowsTheJdkAndItselfOnly = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(withJdk(CORE))
            .because("the core must outlive every library; put what needs one into an adapter behind a port");

    @ArchTest
    static final ArchRule topLevelPackagesHaveNoCycles = slices().matching("warmstart.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle can only be understood, tested and moved together");

    @ArchTest
    static final ArchRule simulatorHasNoCycles = slices().matching("warmstart.simulator.(**)")
            .should()
            .beFreeOfCycles()
            .because("the engine must not know what it simulates");

    @ArchTest
    static final ArchRule coreNeitherAsksTheTimeNorRollsDice = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should(call("the wall clock, ambient chance or the machine's locale and zone", Forbidden.AMBIENT))
            .because("a lab and a schedule must come out the same tomorrow and elsewhere;"
                    + " take an Instant, a ZoneId, a Locale or a base.Rng as an argument");

    @ArchTest
    static final ArchRule coreDoesNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(?!UncheckedIOException$|Serializable$|ByteArray).*"
                    + "|java\\.nio\\.(file|channels)\\..*|java\\.sql\\..*|javax\\.sql\\..*"
                    + "|java\\.net\\.(?!URI$|URISyntaxException$|URLEncoder$|URLDecoder$).*")
            .because("the core is tried on a million cases in a second; let an adapter read and write");

    @ArchTest
    static final ArchRule simulatorHasNoUnorderedCollections = noClasses()
            .that()
            .resideInAPackage("warmstart.simulator..")
            .should(call("what makes an unordered collection", Forbidden.UNORDERED))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Hash(Map|Set)|IdentityHashMap|WeakHashMap)")
            .because("their order changes from run to run and a trace must not; use LinkedHashMap, TreeMap or a List");

    @ArchTest
    static final ArchRule onlyWebKnowsHttp = knownOnlyIn(
                    "web", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "org.thymeleaf..")
            .because("a feature must be usable without a browser; hand web a record of ready strings");

    @ArchTest
    static final ArchRule onlyStoreKnowsSql = knownOnlyIn(
                    "store", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..", "org.h2..")
            .because(
                    "one package answers for what is kept on disk; declare a port in the core and implement it in store");

    @ArchTest
    static final ArchRule onlyMarkdownKnowsFlexmark = knownOnlyIn(
                    "content.markdown", "com.vladsch.flexmark..", "org.owasp..")
            .because("hostile notes are tamed in one place; take a notes.Page or a SafeHtml");

    @ArchTest
    static final ArchRule onlyContentKnowsYaml = knownOnlyIn("content", "org.snakeyaml..")
            .because("front matter is read in one place; take the read values");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "warmstart.content..", "warmstart.exchange..", "warmstart.web..", "warmstart.cli..", "warmstart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("JSON is a form in which things travel, not what they are; write core JSON with labs.json");

    @ArchTest
    static final ArchRule onlySearchKnowsLucene =
            knownOnlyIn("search", "org.apache.lucene..").because("the index must stay replaceable; ask a port");

    @ArchTest
    static final ArchRule onlySecurityKnowsBouncyCastle = knownOnlyIn("security", "org.bouncycastle..")
            .because("cryptography is reviewed in one place; ask a port of accounts");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli =
            knownOnlyIn("cli", "picocli..").because("what a command does must work without a command line");

    @ArchTest
    static final ArchRule onlyMarkdownVouchesForHtml = noClasses()
            .that()
            .resideOutsideOfPackage("warmstart.content.markdown..")
            .should(call("SafeHtml.sanitized", "warmstart.notes.SafeHtml.sanitized(String)"))
            .because("a page prints SafeHtml unescaped, so only the package with the sanitizer may promise it");

    @ArchTest
    static final ArchRule onlyMainAndTheCommandsKnowWiring = noClasses()
            .that()
            .resideInAPackage("warmstart.*..")
            .and()
            .resideOutsideOfPackage("warmstart.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("warmstart")
            .because("what fetches its parts from the composition root sees every package; take them as arguments");

    @ArchTest
    static final ArchRule theRootHoldsMainAndWiringOnly = classes()
            .that()
            .resideInAPackage("warmstart")
            .should()
            .haveNameMatching("warmstart\\.(Main|Wiring|package-info)(\\$.*)?")
            .because("a class of the root package escapes the table of arrows; give it a package");

    @ArchTest
    static final ArchRule sealedFamiliesAreClosed = classes()
            .should(haveClosedMembers())
            .because("whoever handles all cases of a sealed type must have seen all of them");

    @ArchTest
    static final ArchRule handlersHoldNoState = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("warmstart.web.*..")
            .and(describe(
                    "are static or belong to a class that answers requests",
                    field -> field.getModifiers().contains(JavaModifier.STATIC) || answersRequests(field.getOwner())))
            .should()
            .beFinal()
            .because("one handler serves many requests at once; keep state in a store, pass the rest as arguments");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("warmstart.cli..")
            .and()
            .doNotHaveFullyQualifiedName("warmstart.Main")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a user reads is decided by the command; return it, or log it with SLF4J");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "an object is complete when it has been constructed; take the parts in the constructor");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching("(.*[.$])((\\w*(Utils?|Helpers?|Managers?|Impl))|Abstract\\w*|I[A-Z][a-z]\\w*)")
            .because("such names say what a class is in Java, not in the domain; name the noun it stands for");

    private static boolean answersRequests(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getRawParameterTypes().stream())
                .anyMatch(parameter -> parameter.isEquivalentTo(Context.class));
    }

    private static String[] withJdk(String... packages) {
        String[] all = java.util.Arrays.copyOf(packages, packages.length + 2);
        all[packages.length] = "java..";
        all[packages.length + 1] = "org.jspecify..";
        return all;
    }

    private static ClassesShouldConjunction knownOnlyIn(String owner, String... libraries) {
        // Wiring stands in the root package and sees everything.
        return noClasses()
                .that()
                .resideOutsideOfPackages("warmstart." + owner + "..", "warmstart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
