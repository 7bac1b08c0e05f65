package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.exam.Blueprint;
import warmstart.facts.Fact;

/** The register, exams and packs that come with the product, read by our readers and by a schema validator. */
class ShippedFilesTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path QUIZZES = Path.of("quizzes");

    private final Schemas schemas = new Schemas();

    static List<Path> schemaFiles() {
        return Schemas.FILES;
    }

    static Stream<Path> authoredFiles() throws IOException {
        return Stream.of(
                        jsonIn(CONTENT.resolve("facts")),
                        jsonIn(CONTENT.resolve("exams")),
                        jsonIn(CONTENT.resolve("questions")),
                        packFiles())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everySchemaIsASchema(Path file) {
        assertThat(schemas.problems("https://json-schema.org/draft/2020-12/schema", Schemas.text(file)))
                .isEmpty();
        assertThat(Schemas.text(file)).contains("\"$id\": \"" + Schemas.BASE + file.getFileName() + "\"");
    }

    @ParameterizedTest
    @MethodSource("authoredFiles")
    void everyFileIsValidUnderTheSchemaItNames(Path file) {
        String json = Schemas.text(file);
        String named = json.replaceAll("(?s).*?\"\\$schema\"\\s*:\\s*\"([^\"]+)\".*", "$1");

        assertThat(file.resolveSibling(named)).exists();
        assertThat(schemas.problems(Path.of(named).getFileName().toString(), json))
                .as(file.toString())
                .isEmpty();
    }

    @Test
    void theReadersFindNothingWrong() {
        Reading<List<Blueprint>> exams = ExamReader.read(CONTENT);
        Reading<FactRegister> register = FactReader.read(CONTENT, exams.value());

        assertThat(exams.problems()).isEmpty();
        assertThat(register.problems()).isEmpty();
        assertThat(PackReader.read(QUIZZES, exams.value()).problems()).isEmpty();
        assertThat(exams.value()).extracting(Blueprint::id).containsExactly("dva-c02", "dva-c03");
    }

    @Test
    void everyFactKnowsItsLine() {
        FactRegister register = FactReader.read(CONTENT, List.of()).value();
        for (Fact fact : register.catalog().all()) {
            List<String> lines = Schemas.text(
                            CONTENT.resolve(register.place(fact.id()).file()))
                    .lines()
                    .toList();
            assertThat(lines.get(register.place(fact.id()).line() - 1)).contains("\"" + fact.id() + "\"");
        }
    }

    /** Weights of the guides: on the 50 scored questions of DVA-C02 they give exactly 16, 13, 12 and 9. */
    @Test
    void theWeightsOfTheExamsAreThoseOfTheirGuides() {
        List<Blueprint> exams = ExamReader.read(CONTENT).value();
        assertThat(exams.get(0).domains()).extracting(d -> d.percent()).containsExactly(32, 26, 24, 18);
        assertThat(exams.get(1).domains()).extracting(d -> d.percent()).containsExactly(30, 26, 22, 22);
        assertThat(exams).allSatisfy(exam -> {
            assertThat(exam.questions()).isEqualTo(65);
            assertThat(exam.scored()).isEqualTo(50);
            assertThat(exam.scale().pass()).isEqualTo(720);
        });
    }

    private static List<Path> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Path> packFiles() throws IOException {
        try (Stream<Path> files = Files.walk(QUIZZES)) {
            return files.filter(f -> f.endsWith("pack.json")).sorted().toList();
        }
    }
}
