package warmstart.content.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.iam.Outcome;
import warmstart.iam.principal.Caller;

class CaseReaderTest {
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final String REQUEST = "'request': {'action': 'lambda:InvokeFunction', 'resource': {'resource': '"
            + FUNCTION + "', 'accountId': '111122223333'}, 'principal': 'arn:aws:iam::111122223333:user/alice'}";
    private static final String ALLOW =
            "{'Version': '2012-10-17', 'Statement': {'Effect': 'Allow', 'Action': 'lambda:*', 'Resource': '*'}}";
    private static final String SILENT =
            "{'Version': '2012-10-17', 'Statement': {'Effect': 'Allow', 'Action': 'sqs:*', 'Resource': '*'}}";

    @TempDir
    private Path folder = Path.of("");

    private final Problems problems = new Problems();
    private final List<CaseReading> cases = new ArrayList<>();

    @Test
    void everyPartOfACaseIsRead() throws IOException {
        read("[{'id': 'a/1', 'group': 'a', "
                + REQUEST.replace(
                        "alice'}",
                        "alice', 'context': {'aws:TagKeys': ['x', 'y'],"
                                + " 'aws:SecureTransport': true, 'aws:Age': 7, 'aws:None': null}}")
                + ", 'identityPolicies': [" + ALLOW + "], 'resourcePolicy': null, 'permissionBoundaries': [" + ALLOW
                + "], 'sessionPolicy': " + ALLOW
                + ", 'serviceControlPolicies': [{'orgIdentifier': 'root', 'policies': ["
                + ALLOW + "]}, {'orgIdentifier': 'ou', 'policies': []}], 'resourceControlPolicies': [],"
                + " 'expected': {'response': 'Allowed', 'allowed': true}}]");
        assertThat(problems.sorted()).isEmpty();
        CaseReading reading = cases.get(0);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.label()).isEqualTo("a/1");
        assertThat(reading.group()).isEqualTo("a");
        DecisionCase read = reading.readable().orElseThrow();
        assertThat(read.request().context().values("aws:tagkeys")).containsExactly("x", "y");
        assertThat(read.request().context().values("aws:securetransport")).containsExactly("true");
        assertThat(read.request().context().keys()).hasSize(3);
        assertThat(read.policies().identity())
                .extracting(policy -> policy.name())
                .containsExactly("identityPolicies[0]");
        assertThat(read.policies().resource()).isEmpty();
        assertThat(read.policies().boundaries()).hasSize(1);
        assertThat(read.policies().sessions()).hasSize(1);
        assertThat(read.policies().serviceControls())
                .extracting(level -> level.name())
                .containsExactly("root", "ou");
        assertThat(read.response()).contains(Outcome.ALLOWED);
        assertThat(read.expects(read.decide())).isTrue();
    }

    @Test
    void wrappedPoliciesBareResourcesAndAnonymousCallersAreUnderstood() throws IOException {
        read("[{'name': 'n', 'request': {'action': 's3:GetObject', 'resource': 'arn:aws:s3:::b/k', 'principal':"
                + " {'type': 'Anonymous'}}, 'identityPolicies': [{'name': 'mine', 'policy': " + ALLOW
                + "}], 'expected': {'allowed': false}}]");
        DecisionCase read = cases.get(0).readable().orElseThrow();
        assertThat(cases.get(0).label()).isEqualTo("n");
        assertThat(read.request().caller()).isEqualTo(Caller.ANONYMOUS);
        assertThat(read.request().resourceAccount()).isEmpty();
        assertThat(read.policies().identity().get(0).name()).isEqualTo("mine");
        assertThat(read.expects(read.decide())).isTrue();
    }

    @Test
    void whatOfARequestIsNotLookedAtIsTold() throws IOException {
        read("[{'name': 'n', 'description': 'd', " + REQUEST.replace("alice'}", "alice', 'contexts': {'a:b': 'c'}}")
                + ", 'expected': {'allowed': false}}]");
        assertThat(cases.get(0).readable()).isPresent();
        assertThat(cases.get(0).problems())
                .extracting(Problem::isError, Problem::message)
                .containsExactly(tuple(false, "`$[0].request.contexts`: `contexts` is not looked at"));
    }

    @Test
    void theResponseCountsWhereThereIsOne() throws IOException {
        String denied = "'identityPolicies': [" + SILENT + "], 'expected': ";
        read("[{" + REQUEST + ", " + denied + "{'response': 'ImplicitlyDenied', 'allowed': true}},"
                + "{" + REQUEST + ", " + denied + "{'response': 'ExplicitlyDenied', 'allowed': false}},"
                + "{" + REQUEST + ", " + denied + "{'allowed': false}},"
                + "{" + REQUEST + ", " + denied + "{'allowed': true}},"
                + "{" + REQUEST + ", " + denied + "{}}]");
        assertThat(cases)
                .extracting(one -> one.readable().orElseThrow())
                .extracting(one -> one.expects(one.decide()), DecisionCase::expected)
                .containsExactly(
                        tuple(true, "ImplicitlyDenied"),
                        tuple(false, "ExplicitlyDenied"),
                        tuple(true, "not allowed"),
                        tuple(false, "allowed"),
                        tuple(false, "nothing"));
        assertThat(cases).extracting(CaseReading::label).contains("case 1", "case 5");
    }

    @Test
    void oneBrokenCaseDoesNotHideTheOthers() throws IOException {
        String good =
                "{'group': 'g', " + REQUEST + ", 'identityPolicies': [" + ALLOW + "], 'expected': {'allowed': true}}";
        read("[" + good + ",\n{'id': 'odd', 'group': 'g', " + REQUEST
                + ", 'identityPolicies': [{'Statement': {'Action': 'x'}}], 'expected': {'allowed': true}},\n"
                + good.replace("true", "false").replace("'group': 'g'", "'group': 'h'") + "]");
        CaseCheck check = new CaseCheck();
        cases.forEach(check::add);
        assertThat(check.groups())
                .containsExactly(Map.entry("g", new CaseCheck.Score(1, 2)), Map.entry("h", new CaseCheck.Score(0, 1)));
        assertThat(check.all()).hasToString("passed 1/3");
        assertThat(check.differences()).hasSize(2);
        assertThat(check.differences().get(0).label()).isEqualTo("odd");
        assertThat(check.differences().get(0).why())
                .anySatisfy(line -> assertThat(line)
                        .contains("cases.json:2:")
                        .contains("`$[1].identityPolicies[0].Statement`: `Effect` is missing"));
        assertThat(check.differences().get(1).got()).isEqualTo("Allowed");
        assertThat(check.differences().get(1).expected()).isEqualTo("not allowed");
        assertThat(check.differences().get(1).why().get(0)).contains("user/alice asks for lambda:InvokeFunction");
    }

    @Test
    void onlyTheFirstTenDifferencesAreKept() throws IOException {
        read("[" + String.join(",", java.util.Collections.nCopies(12, "{}")) + "]");
        CaseCheck check = new CaseCheck();
        cases.forEach(check::add);
        assertThat(check.all()).isEqualTo(new CaseCheck.Score(0, 12));
        assertThat(check.groups()).isEmpty();
        assertThat(check.differences()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[7]",
                "[null]",
                "['x']",
                "[[]]",
                "[{}]",
                "[{'request': 7}]",
                "[{'request': {}}]",
                "[{'request': {'action': 7, 'resource': 7, 'principal': 7, 'context': 7}}]",
                "[{'request': {'action': 'a:b', 'resource': {'resource': 'x', 'accountId': {}}}}]",
                "[{'request': {'action': 'a:b', 'resource': 'x', 'context': {'k': {}}}}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'identityPolicies': 7}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'serviceControlPolicies': 7}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'serviceControlPolicies': [7]}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'serviceControlPolicies': [{}]}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'resourcePolicy': [7]}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'expected': 7}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'expected': {'response': 'Denied'}}]",
                "[{'request': {'action': 'a:b', 'resource': 'x'}, 'expected': {'allowed': 'yes'}}]",
                "[{'request': {'action': 'a:b', 'action': 'a:c', 'resource': 'x'}}]"
            })
    void anOddCaseIsReportedAndNeverThrows(String text) throws IOException {
        assertThat(read(text)).isTrue();
        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).readable()).isEmpty();
        assertThat(cases.get(0).problems()).anyMatch(Problem::isError);
    }

    @Test
    void aMisspeltPartIsPointedOut() throws IOException {
        read("[{" + REQUEST + ", 'permissionsBoundaries': [], 'expected': {'allowed': false}}]");
        assertThat(cases.get(0).readable()).isPresent();
        assertThat(cases.get(0).problems()).hasSize(1);
        assertThat(cases.get(0).problems().get(0).message()).contains("`permissionsBoundaries` is not looked at");
    }

    @Test
    void theCasesBeforeABreakAreReadAndTheBreakIsReported() throws IOException {
        assertThat(read("[{" + REQUEST + "},\n{" + REQUEST)).isFalse();
        assertThat(cases).hasSize(1);
        assertThat(problems.sorted().toString()).contains("cases.json:2:").contains("not valid JSON");
    }

    @Test
    void aSingleCaseNeedsNoList() throws IOException {
        assertThat(read("\uFEFF{" + REQUEST + "}")).isTrue();
        assertThat(cases.get(0).readable()).isPresent();
    }

    @Test
    void aFileThatCannotBeReadIsReported() throws IOException {
        assertThat(read("")).isFalse();
        assertThat(read("[] []")).isFalse();
        assertThat(CaseReader.read(folder.resolve("none.json"), "none.json", problems, cases::add))
                .isFalse();
        assertThat(CaseReader.read(folder, "folder", problems, cases::add)).isFalse();
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "[{\"id\": \"é\"}]".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CaseReader.read(latin, "latin.json", problems, cases::add)).isFalse();
        assertThat(problems.sorted()).extracting(Problem::toString).anyMatch(line -> line.contains("not UTF-8 text"));
        assertThat(problems.sorted()).extracting(Problem::toString).anyMatch(line -> line.contains("no such file"));
    }

    private boolean read(String text) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, text.replace('\'', '"'));
        return CaseReader.read(file, "cases.json", problems, cases::add);
    }
}
