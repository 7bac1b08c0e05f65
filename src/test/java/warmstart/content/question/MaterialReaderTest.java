package warmstart.content.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.content.FactReader;
import warmstart.content.Reading;
import warmstart.content.VaultReader;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.material.Material;

/** Authored questions with mistakes, held against the shipped register. */
class MaterialReaderTest {
    private static final FactCatalog CATALOG =
            FactReader.read(Path.of("content"), List.of()).value().catalog();
    private static final Vault VAULT =
            new VaultReader(new Markdown()).read(Path.of("content"), CATALOG).vault();

    @TempDir
    private Path root;

    @Test
    void theShippedFilesHaveNoProblem() {
        Reading<Material> shipped = MaterialReader.read(Path.of("content"), CATALOG, VAULT);
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.value().terms()).hasSizeGreaterThan(250);
    }

    @Test
    void aVaultWithoutQuestionsHasNone() {
        Reading<Material> none = MaterialReader.read(root, CATALOG, VAULT);
        assertThat(none.problems()).isEmpty();
        assertThat(none.value().choices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"terms": [{"fact": "async-203"}]}                                      | no fact is called `async-203`
            {"terms": [{"fact": "async-202"}, {"fact": "async-202"}]}               | the fact `async-202` is taken
            {"terms": [{"fact": "async-202", "wrong": ["async-202"]}]}              | `202` is the answer to `async-202`
            {"terms": [{"fact": "async-202", "wrong": [{"answer": "202", "because": "x"}]}]} | `202` is the answer to `async-202`
            {"terms": [{"fact": "async-202", "accept": ["ok"], "wrong": [{"answer": "OK", "because": "x"}]}]} | `OK` is the answer to `async-202`
            {"terms": [{"fact": "async-202", "wrong": [{"answer": "201"}]}]}        | the field `because` is missing
            {"terms": [{"fact": "env-aws-region"}]}                                 | the fact `env-aws-region` must not be asked
            {"terms": [{"fact": "async-202", "right": []}]}                         | the field `right` is not known here
            {"sets": [{"id": "a", "task": "largest", "stem": "Which of these is larger than the other?", "facts": ["timeout-max", "async-202"]}]} | the fact `async-202` has no number
            {"sets": [{"id": "a", "task": "match", "stem": "Which of these is larger than the other?", "facts": ["timeout-max", "timeout-min"]}]} | too few facts for the task
            {"sets": [{"id": "a", "task": "largest", "stem": "Too short?", "facts": ["timeout-max", "timeout-min"]}]} | not a question of 6 to 40 words
            {"sequences": [{"id": "a", "stem": "In which order do these three happen?", "section": "Cold starts", "steps": [{"step": "a"}, {"step": "b"}, {"step": "c"}]}]} | the steps rest on no fact
            {"sequences": [{"id": "a", "stem": "In which order do these three happen?", "section": "Cold starts", "steps": [{"step": "a", "facts": ["cold-start"]}, {"step": "b"}]}]} | not three to six steps
            {"sequences": [{"id": "a", "stem": "In which order do these three happen?", "section": "Cold starts#Nowhere", "steps": [{"step": "a", "facts": ["cold-start"]}, {"step": "b"}, {"step": "c"}]}]} | the section `Cold starts#Nowhere` does not exist
            {"choices": [{"id": "a", "about": "because", "stem": "Why does this happen?", "key": {"answer": "a", "because": "b"}, "wrong": [], "facts": ["cold-start"]}]} | not three answers
            {"choices": [{"id": "a", "about": "code", "stem": "Why does this happen?", "key": {"answer": "a", "because": "b"}, "wrong": [{"answer": "b", "because": "b"}, {"answer": "c", "because": "b"}, {"answer": "d", "because": "b"}], "facts": ["cold-start"]}]} | code is shown where code is asked for
            {"choices": [{"id": "a", "about": "because", "stem": "Why? And how?", "key": {"answer": "a", "because": "b"}, "wrong": [{"answer": "b", "because": "b"}, {"answer": "c", "because": "b"}, {"answer": "d", "because": "b"}], "facts": ["cold-start"]}]} | not one question of at most 90 words
            """)
    void aMistakeIsReportedWithFileAndLineAndItsEntryLeftOut(String json, String message) throws IOException {
        Files.createDirectories(root.resolve("questions"));
        Files.writeString(root.resolve("questions/mine.json"), "\n" + json);

        Reading<Material> read = MaterialReader.read(root, CATALOG, VAULT);

        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.message()).contains(message);
        assertThat(problem.where().file()).isEqualTo("questions/mine.json");
        assertThat(problem.where().line()).isEqualTo(2);
        assertThat(read.value().terms().size()
                        + read.value().sets().size()
                        + read.value().sequences().size()
                        + read.value().choices().size())
                .isEqualTo(json.contains("}, {\"fact\"") ? 1 : 0);
    }

    @Test
    void codeMayHaveEmptyLinesAndQuestionMarks() throws IOException {
        Files.createDirectories(root.resolve("questions"));
        Files.writeString(root.resolve("questions/mine.json"), """
                {"choices": [{"id": "a", "about": "code", "stem": "What comes back for `?a=1`?",
                  "code": {"language": "python", "lines": ["import a", "", "a.run()"]},
                  "key": {"answer": "a", "because": "b"}, "facts": ["cold-start"],
                  "wrong": [{"answer": "b", "because": "b"}, {"answer": "c", "because": "b"}, {"answer": "d", "because": "b"}]}]}
                """);
        Reading<Material> read = MaterialReader.read(root, CATALOG, VAULT);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().choices().get(0).code().orElseThrow().text()).isEqualTo("import a\n\na.run()");
    }
}
