package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.exam.Blueprint;
import warmstart.facts.FactKind;
import warmstart.quiz.Pack;

class ExamAndPackReaderTest {
    private static final String EXAM = """
            {"id": "dva-c02", "title": "Developer", "lastDay": "2026-11-30",
             "questions": 65, "scored": 50, "unscored": 15, "minutes": 130,
             "scale": {"min": 100, "max": 1000, "pass": 720},
             "domains": [
               {"number": 1, "title": "Development", "weightPercent": 60, "skills": [{"id": "1.1.1", "text": "build"}]},
               {"number": 2, "title": "Security", "weightPercent": 40, "skills": [{"id": "2.1.1", "text": "secure"}]}],
             "source": {"title": "Exam guide", "url": "https://docs.aws.amazon.com/aws-certification/"},
             "checkedOn": "2026-11-23"}
            """;

    private static final String PACK = """
            {"id": "limits", "title": "Limits", "version": "1.0.0", "licence": "CC-BY-4.0", "origin": "original",
             "authors": ["A. Author"], "exam": ["dva-c02"],
             "generate": ["limit"], "kinds": ["limit", "scaling"]}
            """;

    private final Schemas schemas = new Schemas();

    @TempDir
    private Path root;

    @Test
    void anExamIsReadWithAllItsParts() {
        Blueprint exam = readExam(EXAM).value().get(0);
        assertThat(readExam(EXAM).problems()).isEmpty();
        assertThat(exam.minutes()).contains(130);
        assertThat(exam.firstDay()).isEmpty();
        assertThat(exam.skill("2.1.1").orElseThrow().title()).isEqualTo("secure");
        assertThat(exam.skill("2.1.2")).isEmpty();
        assertThat(exam.heldOn(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(exam.heldOn(LocalDate.of(2026, 12, 1))).isFalse();
    }

    // 61 + 40 = 101; 50 + 16 = 66
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60, "skills"    | 61, "skills"       | 4 | the weights of the domains add up to 101 %
            "unscored": 15  | "unscored": 16     | 2 | scored and unscored questions add up to 66, not 65
            "2.1.1"         | "3.1.1"            | 6 | `3.1.1` is no skill of domain 2
            "pass": 720     | "pass": 1001       | 3 | the passing score lies outside the scale
            """)
    void whatDoesNotAddUpIsReported(String part, String other, int line, String message) {
        assertThat(readExam(EXAM.replace(part, other)).problems()).anySatisfy(problem -> {
            assertThat(problem.where().line()).isEqualTo(line);
            assertThat(problem.message()).endsWith(message);
        });
        assertThat(readExam(EXAM.replace(part, other)).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "dva-c02"    | "id": "DVA"
            "minutes": 130     | "minutes": "130"
            "minutes": 130     | "minutes": 0
            "2026-11-30"       | "soon"
            "scored": 50       | "scored": 50.5
            "weightPercent": 60 | "weight": 60
            "1.1.1"            | "1.1"
            "checkedOn"        | "checked"
            https://docs       | ftp://docs
            "pass": 720        | "passes": 720
            """)
    void readerAndSchemaRefuseTheSameExams(String part, String other) {
        assertThat(schemas.problems("exam.schema.json", EXAM)).isEmpty();
        assertThat(readExam(EXAM.replace(part, other)).value()).isEmpty();
        assertThat(schemas.problems("exam.schema.json", EXAM.replace(part, other)))
                .isNotEmpty();
    }

    @Test
    void aPackIsReadWithAllItsParts() {
        Reading<List<Pack>> packs = readPack("limits", PACK);
        assertThat(packs.problems()).isEmpty();
        Pack pack = packs.value().get(0);
        assertThat(pack.origin()).isEqualTo(Pack.Origin.ORIGINAL);
        assertThat(pack.generate()).containsExactly("limit");
        assertThat(pack.kinds()).containsExactly(FactKind.LIMIT, FactKind.SCALING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "1.0.0"          | "1.0"
            "original"       | "recalled"
            ["A. Author"]    | []
            ["dva-c02"]      | "dva-c02"
            ["limit"]        | ["limits"]
            "scaling"        | "scale"
            "CC-BY-4.0"      | "CC BY 4.0"
            "title"          | "name"
            "generate": ["limit"], | ``
            """)
    void readerAndSchemaRefuseTheSamePacks(String part, String other) {
        assertThat(schemas.problems("pack.schema.json", PACK)).isEmpty();
        assertThat(readPack("limits", PACK.replace(part, other)).value()).isEmpty();
        assertThat(schemas.problems("pack.schema.json", PACK.replace(part, other)))
                .isNotEmpty();
    }

    @Test
    void aPackWrittenByHandGeneratesNothing() {
        String pack = PACK.replace(",\n \"generate\": [\"limit\"], \"kinds\": [\"limit\", \"scaling\"]", "");
        assertThat(pack).isNotEqualTo(PACK);
        assertThat(schemas.problems("pack.schema.json", pack)).isEmpty();
        assertThat(readPack("limits", pack).problems()).isEmpty();
        assertThat(readPack("limits", pack).value().get(0).generate()).isEmpty();
    }

    @Test
    void aPackLiesInTheFolderOfItsName() {
        assertThat(readPack("limit", PACK).problems())
                .extracting(Object::toString)
                .containsExactly("limit/pack.json: error: the pack `limits` lies in the folder `limit`"
                        + " (rename one of them)");
    }

    @Test
    void packsAreComparedWithTheExamsAndEmptyFoldersAreShown() throws IOException {
        Files.createDirectories(root.resolve("schema"));
        Files.createDirectories(root.resolve("later"));
        write("limits/pack.json", PACK.replace("dva-c02", "dva-c20"));
        assertThat(PackReader.read(root, readExam(EXAM).value()).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "exams/pack.json: warning: the folder holds no pack (add its pack.json, or remove the folder)",
                        "later/pack.json: warning: the folder holds no pack (add its pack.json, or remove the folder)",
                        "limits/pack.json: warning: no exam is called `dva-c20` (did you mean `dva-c02`?)");
    }

    private Reading<List<Blueprint>> readExam(String json) {
        write("exams/dva.json", json);
        return ExamReader.read(root);
    }

    private Reading<List<Pack>> readPack(String folder, String json) {
        write(folder + "/pack.json", json);
        return PackReader.read(root, List.of());
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
