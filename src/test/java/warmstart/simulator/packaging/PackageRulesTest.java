package warmstart.simulator.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Violation;

/**
 * What the service refuses of packages and settings.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
class PackageRulesTest {
    private static final long MB = 1_024 * 1_024;
    private static final PackageSpec.Archive SMALL = new PackageSpec.Archive(MB, 2 * MB, false);
    private static final PackageSpec.Archive NONE = new PackageSpec.Archive(0, 0, false);

    private static List<String> check(PackageSpec spec) {
        return PackageRules.check(spec, Worlds.QUOTAS).stream()
                .map(Violation::toString)
                .toList();
    }

    private static PackageSpec zip(PackageSpec.Archive archive, List<Long> layers) {
        return new PackageSpec("thumbnails", "app.handler", Compute.Packaging.ZIP, archive, layers, 0, Map.of(), 512);
    }

    private static PackageSpec image(long bytes) {
        return new PackageSpec("thumbnails", "", Compute.Packaging.IMAGE, NONE, List.of(), bytes, Map.of(), 512);
    }

    private static PackageSpec named(String name, String handler) {
        return new PackageSpec(name, handler, Compute.Packaging.ZIP, SMALL, List.of(), 0, Map.of(), 512);
    }

    private static PackageSpec with(Map<String, String> environment, long tmp) {
        return new PackageSpec(
                "thumbnails", "app.handler", Compute.Packaging.ZIP, SMALL, List.of(), 0, environment, tmp);
    }

    @Test
    void fiftyMegabytesCanBeSent() {
        assertThat(check(zip(new PackageSpec.Archive(50 * MB, 100 * MB, false), List.of())))
                .isEmpty();
        assertThat(check(zip(new PackageSpec.Archive(51 * MB, 100 * MB, false), List.of())))
                .containsExactly(
                        "archive.zippedBytes: an archive of 51 MB cannot be sent with the request, 50 MB is the"
                                + " most (put it into S3 and refer to it there)");
    }

    @Test
    void fromS3ItMayBeLarger() {
        assertThat(check(zip(new PackageSpec.Archive(80 * MB, 200 * MB, true), List.of())))
                .isEmpty();
    }

    /** 150 MB of code and two layers of 50 MB are 250 MB; a byte more is too much. */
    @Test
    void unpackedWithLayersItHasTwoHundredAndFiftyMegabytes() {
        PackageSpec.Archive archive = new PackageSpec.Archive(MB, 150 * MB, false);
        assertThat(check(zip(archive, List.of(50 * MB, 50 * MB)))).isEmpty();
        assertThat(check(zip(archive, List.of(50 * MB, 51 * MB))))
                .containsExactly("archive.unzippedBytes: archive and layers unpack to 251 MB, and 250 MB is the most"
                        + " (deploy a container image)");
        assertThat(check(zip(archive, List.of(50 * MB, 50 * MB + 1)))).hasSize(1);
    }

    @Test
    void fiveLayersAreTheMost() {
        assertThat(check(zip(SMALL, List.of(1L, 1L, 1L, 1L, 1L)))).isEmpty();
        assertThat(check(zip(SMALL, List.of(1L, 1L, 1L, 1L, 1L, 1L))))
                .containsExactly("layers: the function has 6 layers, and 5 are the most (put two of them together)");
    }

    @Test
    void anImageMayHaveTenGigabytes() {
        assertThat(check(image(10 * 1_024 * MB))).isEmpty();
        assertThat(check(image(10 * 1_024 * MB + MB)))
                .containsExactly("imageBytes: an image of 10241 MB is too large, 10 GB is the most");
    }

    @Test
    void whatBelongsToTheOtherPackagingIsRefused() {
        PackageSpec mixed =
                new PackageSpec("thumbnails", "", Compute.Packaging.IMAGE, SMALL, List.of(1L), MB, Map.of(), 512);
        assertThat(check(mixed))
                .containsExactly(
                        "layers: a container image has no layers of Lambda (copy their files into the image)",
                        "archive: a function from a container image has no .zip file");
        PackageSpec other = new PackageSpec(
                "thumbnails", "app.handler", Compute.Packaging.ZIP, SMALL, List.of(), MB, Map.of(), 512);
        assertThat(check(other)).containsExactly("imageBytes: a function from a .zip file has no image");
    }

    /** Keys and values together, in bytes of UTF-8: é has two. */
    @Test
    void allVariablesTogetherHaveFourKilobytes() {
        Map<String, String> full = new LinkedHashMap<>();
        full.put("BIG", "x".repeat(4_096 - 3 - 8));
        full.put("NAME", "éé");
        assertThat(check(with(full, 512))).isEmpty();
        full.put("NAME", "éééx");
        assertThat(check(with(full, 512)))
                .containsExactly("environment: the environment variables take 4099 bytes, and 4 KB is the most for all"
                        + " together (keep large values in Parameter Store, Secrets Manager or a file)");
    }

    @ParameterizedTest
    @CsvSource({"A1, true", "AB, true", "a_b, true", "A, false", "1A, false", "_AB, false", "A-B, false"})
    void keysBeginWithALetter(String key, boolean good) {
        List<String> found = check(with(Map.of(key, ""), 512));
        if (good) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .containsExactly(
                            "environment." + key + ": `" + key + "` is no key for an environment variable (begin"
                                    + " with a letter and use at least 2 letters, digits or underscores)");
        }
    }

    @ParameterizedTest
    @CsvSource({"511, 1", "512, 0", "10240, 0", "10241, 1"})
    void tmpLiesBetweenItsBounds(long megabytes, int violations) {
        assertThat(check(with(Map.of(), megabytes))).hasSize(violations);
    }

    @Test
    void tmpSaysItsBounds() {
        assertThat(check(with(Map.of(), 99)))
                .containsExactly("tmpMegabytes: a /tmp of 99 MB cannot be had (choose between 512 and 10240 MB)");
    }

    @Test
    void namesHaveSixtyFourCharacters() {
        assertThat(check(named("n".repeat(64), "app.handler"))).isEmpty();
        assertThat(check(named("n".repeat(65), "app.handler")))
                .containsExactly("functionName: the name has 65 characters, and 64 are the most");
        assertThat(check(named("my function", "app.handler")))
                .containsExactly("functionName: `my function` is no name for a function (use letters, digits, hyphens,"
                        + " underscores)");
        assertThat(check(named("", "app.handler"))).hasSize(1);
    }

    @Test
    void handlersHaveAHundredAndTwentyEightCharacters() {
        assertThat(check(named("f", "h".repeat(128)))).isEmpty();
        assertThat(check(named("f", "h".repeat(129))))
                .containsExactly("handler: the handler has 129 characters, and 128 are the most");
        assertThat(check(named("f", "app. handler")))
                .containsExactly("handler: `app. handler` is no handler (name file and function, as in `app.handler`)");
        assertThat(check(named("f", ""))).hasSize(1);
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        PackageSpec bad = new PackageSpec(
                "",
                "",
                Compute.Packaging.ZIP,
                new PackageSpec.Archive(60 * MB, 300 * MB, false),
                List.of(1L, 1L, 1L, 1L, 1L, 1L),
                0,
                Map.of("1", "x"),
                1);
        assertThat(check(bad)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1023, 1023 bytes",
        "1024, 1 KB",
        "1025, 1025 bytes",
        "1073741824, 1 GB",
        "1099511627776, 1024 GB"
    })
    void sizesAreWhole(long bytes, String words) {
        assertThat(PackageRules.words(bytes)).isEqualTo(words);
    }

    private static List<String> snapStart(ReleaseWorlds world, long tmp, boolean versions) {
        FunctionConfig function = world.scenario().functions().get(0);
        Compute compute = function.compute();
        Compute other = new Compute(
                compute.memoryMegabytes(), tmp, compute.architecture(), compute.packaging(), compute.snapStart());
        FunctionConfig changed = FunctionConfig.of("f", function.code(), other, function.async())
                .releases(
                        versions
                                ? function.releases()
                                : new Releases(
                                        List.of(),
                                        List.of(),
                                        function.releases().provisioned()))
                .build();
        return SnapStartRules.check(changed, Worlds.QUOTAS).stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void snapStartDoesNotGoWithEverything() {
        assertThat(snapStart(new ReleaseWorlds().snapStart("1 s"), 512, true)).isEmpty();
        assertThat(snapStart(new ReleaseWorlds().snapStart("1 s"), 513, true))
                .containsExactly(
                        "compute.tmpMegabytes: a /tmp of 513 MB does not go with SnapStart (with SnapStart 512 MB"
                                + " is the most)");
        assertThat(snapStart(new ReleaseWorlds().snapStart("1 s").provisioned("live", 1), 512, true))
                .containsExactly(
                        "releases.provisioned: SnapStart and provisioned concurrency exclude each other (keep one"
                                + " of them)");
        assertThat(snapStart(new ReleaseWorlds().snapStart("1 s"), 512, false))
                .containsExactly("releases.versions: SnapStart works for published versions only, and there is none"
                        + " (publish a version and call that)");
        assertThat(snapStart(new ReleaseWorlds().provisioned("live", 1), 10_240, false))
                .isEmpty();
    }
}
