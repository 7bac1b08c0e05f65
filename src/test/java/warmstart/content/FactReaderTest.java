package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.base.Where;
import warmstart.exam.Blueprint;
import warmstart.exam.Domain;
import warmstart.exam.ScoreScale;
import warmstart.exam.Skill;
import warmstart.facts.Citation;
import warmstart.facts.ExamSkill;
import warmstart.facts.Exclusion;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.FormerValue;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;

class FactReaderTest {
    private static final String GOOD = Schemas.text(Path.of("src/test/java/warmstart/content/good-fact.json"));

    @TempDir
    private Path root;

    @Test
    void aFactIsReadWithAllItsParts() {
        write("facts/limits.json", "{\"facts\": [" + GOOD + "]}");
        Fact fact = read().value().catalog().require("timeout-max");

        assertThat(fact.aliases()).containsExactly(new FactId("limit-timeout"));
        assertThat(fact.kind()).isEqualTo(FactKind.LIMIT);
        assertThat(fact.wording().subject()).isEqualTo("timeout of a function");
        assertThat(fact.wording().mark()).isEqualTo("15 minutes");
        assertThat(fact.setting()).contains(new Setting(Quantity.of(900, "s"), Qualifier.MAXIMUM));
        assertThat(fact.scope()).isEqualTo("per function");
        assertThat(fact.past().myths()).containsExactly("it can be extended on request");
        assertThat(fact.citation().checkedOn()).isEqualTo("2026-11-23");
        assertThat(fact.citation().address()).hasHost("docs.aws.amazon.com");
        assertThat(fact.anchor()).isEqualTo(new NoteAnchor("Timeout", "timeout-max"));
        assertThat(fact.skills())
                .containsExactly(
                        new ExamSkill("dva-c02", "1.2.2"),
                        new ExamSkill("dva-c03", "1.2.2"),
                        new ExamSkill("dva-c03", "4.3.2"));
        assertThat(fact.askable()).isTrue();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void formerValuesStandNewestFirstAndUndatedLast() {
        String former = """
                "former": [{"text": "a", "until": "2018"}, {"text": "b"}, {"text": "c", "until": "2020-12-01"},
                           {"text": "d", "until": "2020-12"}],""";
        write("facts/limits.json", "{\"facts\": [" + GOOD.replaceAll("(?m)^  \"former\".*$", former) + "]}");
        assertThat(read().value().catalog().require("timeout-max").past().former())
                .extracting(FormerValue::text)
                .containsExactly("c", "d", "a", "b");
    }

    @Test
    void aBadFactIsLeftOutAndTheOthersAreServed() {
        write(
                "facts/a.json",
                "{\"facts\": [" + fact("one") + ",\n" + fact("two").replace("limit", "limt") + "]}");
        write("facts/b.json", "{\"facts\": [" + fact("three"));
        write("facts/c.json", "{\"facts\": [" + fact("four") + "]}");

        assertThat(read().value().catalog().all())
                .extracting(f -> f.id().value())
                .containsExactly("one", "four");
        assertThat(said())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("facts/a.json:2: error: `kind`: `limt` is not known here"
                                        + " (did you mean `limit`?)"),
                        second -> assertThat(second).startsWith("facts/b.json:1: error: not valid JSON: "));
    }

    @Test
    void namesAreGivenOnce() {
        write("facts/a.json", "{\"facts\": [" + fact("one") + ",\n" + fact("two", "'aliases': ['one']") + "]}");
        write("facts/b.json", "{\"facts\": [\n" + fact("one") + "],\n\"exclusions\": [" + exclusion("two") + "]}");

        assertThat(read().value().catalog().all())
                .extracting(f -> f.id().value())
                .containsExactly("one", "two");
        assertThat(read().value().catalog().exclusions()).isEmpty();
        assertThat(said())
                .containsExactly(
                        "facts/a.json:2: error: the name `one` is taken (it is given in facts/a.json:1)",
                        "facts/b.json:2: error: the name `one` is taken (it is given in facts/a.json:1)",
                        "facts/b.json:3: error: the name `two` is taken (it is given in facts/a.json:2)");
    }

    @Test
    void confusionsNameFactsThatExist() {
        String confusions = "'confusions': ['one',\n'tow',\n'gone', 'broken']";
        write(
                "facts/a.json",
                "{\"facts\": [" + fact("one", confusions) + "," + fact("two", "'aliases': ['three']") + ","
                        + fact("broken").replace("limit", "?") + "," + fact("four", "'confusions': ['three']") + "],"
                        + "\"exclusions\": [" + exclusion("gone") + "]}");
        assertThat(said())
                .startsWith(
                        "facts/a.json:1: error: `one` is confused with itself (remove it)",
                        "facts/a.json:2: error: no fact is called `tow` (did you mean `two`?)")
                .hasSize(3);
    }

    @Test
    void skillsAreComparedWithTheExams() {
        write(
                "facts/a.json",
                "{\"facts\": [" + fact("one", "'skills': {'dva-c03': ['1.2.2', '1.2.9'],\n'dva-c3': []}") + "]}");
        assertThat(FactReader.read(root, List.of(exam())).problems())
                .extracting(Object::toString)
                .containsExactly("facts/a.json:1: warning: `dva-c03` has no skill `1.2.9` (see exams/)");
        assertThat(FactReader.read(root, List.of()).problems()).isEmpty();
    }

    @Test
    void exclusionsKeepWhereTheNotesStillSpeakOfThem() {
        write(
                "facts/exclusions-a.json",
                "{\"exclusions\": [" + exclusion("one", "'anchor': {'note': 'Edge', 'heading': 'When'}") + ","
                        + exclusion("two", "'anchor': {'note': 'Edge', 'block': 'why'}") + ","
                        + exclusion("three", "'anchor': {'note': 'Edge'}") + "," + exclusion("four") + "]}");
        assertThat(read().value().catalog().exclusions())
                .extracting(Exclusion::reason)
                .containsOnly(Exclusion.Reason.IMAGE_REMARK);
        assertThat(read().value().mentions())
                .extracting(mention -> mention.note() + "#" + mention.fragment())
                .containsExactly("Edge#When", "Edge#^why", "Edge#");
        assertThat(read().value().place(new FactId("two"))).isEqualTo(new Where("facts/exclusions-a.json", 1));
        assertThat(said()).isEmpty();
    }

    @Test
    void aFileOfSomethingElseIsReported() {
        write("facts/a.json", "{\"fact\": []}");
        write("facts/b.json", "[]");
        assertThat(said())
                .containsExactly(
                        "facts/a.json:1: error: the file holds neither `facts` nor `exclusions`",
                        "facts/a.json:1: error: the field `fact` is not known here (did you mean `facts`?)",
                        "facts/b.json:1: error: an object was expected, found a list");
    }

    @Test
    void aFolderWithoutARegisterIsAnEmptyRegister() {
        assertThat(read().value().catalog().all()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void theRegisterIsReadOutOfAZipFile() throws IOException {
        URI zip = URI.create("jar:" + root.resolve("content.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/shipped/content/facts/schema"));
            Files.writeString(files.getPath("/shipped/content/facts/a.json"), "{\"facts\": [" + fact("one") + ", 1]}");
            Reading<FactRegister> reading = FactReader.read(files.getPath("/shipped/content"), List.of());

            assertThat(reading.value().catalog().all()).hasSize(1);
            assertThat(reading.value().place(new FactId("one"))).isEqualTo(new Where("facts/a.json", 1));
            assertThat(reading.problems())
                    .extracting(Object::toString)
                    .containsExactly("facts/a.json:1: error: an object was expected, found a number");
        }
    }

    private static Blueprint exam() {
        Citation guide = new Citation("guide", URI.create("https://example.com/"), LocalDate.of(2026, 11, 23));
        Domain domain = new Domain(1, "Development", 100, List.of(new Skill("1.2.2", "configure functions")));
        return new Blueprint(
                "dva-c03",
                "Developer",
                Optional.empty(),
                Optional.empty(),
                65,
                50,
                15,
                Optional.empty(),
                new ScoreScale(100, 1000, 720),
                List.of(domain),
                guide);
    }

    /** The good fact on one line, under another name and without whatever could clash. */
    private static String fact(String id) {
        return GOOD.replaceAll("(?m)^  \"(aliases|stem|confusions|former|myths)\".*$", "")
                .replace("\"timeout-max\",", "\"" + id + "\",")
                .replaceAll("\\s*\\n\\s*", " ");
    }

    private static String fact(String id, String field) {
        String with = field.replace('\'', '"');
        String name = with.substring(0, with.indexOf(':'));
        String without = fact(id).replaceAll(name + ": \\{[^}]*\\}, ", "");
        return without.replace("\"kind\"", with + ", \"kind\"");
    }

    private static String exclusion(String id) {
        return exclusion(id, "'because': 'a picture'").replace(", \"because\": \"p\"", "");
    }

    private static String exclusion(String id, String field) {
        return "{'id': '%s', 'reason': 'image-remark', %s, 'because': 'p'}"
                .formatted(id, field)
                .replace('\'', '"');
    }

    private Reading<FactRegister> read() {
        return FactReader.read(root, List.of());
    }

    private List<String> said() {
        return read().problems().stream().map(Object::toString).toList();
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
