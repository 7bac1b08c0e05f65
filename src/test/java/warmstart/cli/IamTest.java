package warmstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IamTest {
    private static final String READABLE = """
            {"id": "silent", "group": "g", "request": {"action": "lambda:InvokeFunction", "resource":
            {"resource": "arn:aws:lambda:eu-west-2:111122223333:function:orders", "accountId": "111122223333"},
            "principal": "arn:aws:iam::111122223333:user/alice"}, "identityPolicies": [{"Statement": {"Effect": "Allow",
            "Action": "lambda:GetFunction", "Resource": "*"}}], "expected": {"response": "EXPECTED"}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("cases.json");
    }

    @Test
    void theSampleOfTheReadmePasses() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("<!-- cases -->"), readme.indexOf("<!-- /cases -->"));
        Files.writeString(file, shown.substring(shown.indexOf("```json") + 7, shown.lastIndexOf("```")));
        assertThat(run("--check", file.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly("passed 1/1 buckets", "passed 1/1 in all");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void allFilesOfAFolderAreChecked() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("a.json"), "[" + READABLE.replace("EXPECTED", "ImplicitlyDenied") + "]");
        Files.writeString(
                folder.resolve("more/b.json"),
                "[" + READABLE.replace("EXPECTED", "Allowed").replace("silent", "loud") + "]");
        Files.writeString(folder.resolve("notes.md"), "no cases");
        assertThat(run("--check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .startsWith("passed 1/2 g", "passed 1/2 in all", "", "loud: expected Allowed, got ImplicitlyDenied");
        Files.writeString(folder.resolve("more/b.json"), "[{");
        assertThat(run("--check", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("b.json:1:3: error: not valid JSON");
    }

    @Test
    void anEmptyFolderProvesNothing() {
        assertThat(run("--check", folder.toString())).isEqualTo(1);
    }

    @Test
    void aDifferenceIsPrintedWithReasonsAndFailsTheCheck() throws IOException {
        Files.writeString(
                file,
                "[" + READABLE.replace("EXPECTED", "Allowed") + "," + READABLE.replace("EXPECTED", "ImplicitlyDenied")
                        + "]");
        assertThat(run("--check", file.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .startsWith("passed 1/2 g", "passed 1/2 in all", "", "silent: expected Allowed, got ImplicitlyDenied")
                .anyMatch(line -> line.startsWith("  Near: statement 1 of identity policy identityPolicies[0]"));
    }

    @Test
    void aCaseThatCannotBeReadFailsAndSaysWhy() throws IOException {
        Files.writeString(file, "[{\"id\": \"odd\"}, " + READABLE.replace("EXPECTED", "ImplicitlyDenied") + "]");
        assertThat(run("--check", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("passed 1/2 in all", "odd: cannot be read", "`request` is missing");
    }

    @Test
    void aBrokenFileFailsTheCheckEvenWhenTheCasesBeforeItPass() throws IOException {
        Files.writeString(file, "[" + READABLE.replace("EXPECTED", "ImplicitlyDenied") + ", {");
        assertThat(run("--check", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("passed 1/1 in all");
        assertThat(err.toString()).contains("not valid JSON");
    }

    @Test
    void anEmptyListProvesNothing() throws IOException {
        Files.writeString(file, "[]");
        assertThat(run("--check", file.toString())).isEqualTo(1);
    }

    @Test
    void longFilesShowTheirProgress() throws IOException {
        String one = READABLE.replace("EXPECTED", "ImplicitlyDenied");
        Files.writeString(file, "[" + String.join(",", java.util.Collections.nCopies(10_000, one)) + "]");
        assertThat(run("--check", file.toString())).isZero();
        assertThat(err.toString()).isEqualToIgnoringNewLines("10000 cases …");
        assertThat(out.toString()).contains("passed 10000/10000 in all");
    }

    @Test
    void anExplanationTellsTheWayWhatCameNearAndWhatWouldHelp() throws IOException {
        Files.writeString(file, READABLE);
        assertThat(run("--explain", file.toString())).isEqualTo(1);
        Files.writeString(file, READABLE.replace(", \"expected\": {\"response\": \"EXPECTED\"}", ""));
        out.getBuffer().setLength(0);
        assertThat(run("--explain", file.toString())).isZero();
        assertThat(out.toString())
                .contains("silent: ImplicitlyDenied")
                .contains("No identity policy (identityPolicies[0]) allows it.")
                .contains("What came near:")
                .contains("its action wants lambda:GetFunction")
                .contains("What would let it through:")
                .contains("add to identity policy identityPolicies[0]: Allow lambda:InvokeFunction");
    }

    @Test
    void aMissingFileAndAMissingTaskAreUsersMistakes() {
        String missing = folder.resolve("none.json").toString();
        assertThat(Warmstart.run(List.of(new Iam()), "iam", "--check", missing)).isEqualTo(1);
        assertThat(Warmstart.run(List.of(new Iam()), "iam", "--explain", missing))
                .isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--check", "a", "--explain", "b")).isEqualTo(2);
        assertThat(err.toString()).contains("--check=FILE");
    }

    private int run(String... arguments) {
        return new CommandLine(new Iam())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
