package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.lambda.story.Fate;

/** The policies of roles in scenarios are those of IAM, with all that IAM knows. */
class RoleDocumentsTest {
    private static final String STATEMENT = """
            {"Effect": "Allow",
             "Action": "sqs:SendMessage",
             "Resource": "arn:aws:sqs:us-east-1:111122223333:failed"}""";

    private static final String SCENARIO = """
            {
              "title": "Lost or kept",
              "rules": "today",
              "functions": [
                {"name": "thumbnails", "code": {"duration": "1 s", "failureRate": "100%"}, "onFailure": "sqs:failed",
                 "role": {"policies": [
                   {"name": "send",
                    "document": {"Version": "2012-10-17", "Statement": [
            STATEMENT]}}]}}
              ],
              "sources": [{"name": "uploads", "type": "asynchronous", "function": "thumbnails", "at": ["0 s"]}],
              "expect": [{"text": "it fails", "measure": "errors", "is": 3}]
            }
            """.replace("STATEMENT", STATEMENT);

    private static final String DENY = STATEMENT + ", {\"Effect\": \"Deny\", \"NotAction\": \"logs:*\","
            + " \"NotResource\": \"arn:aws:sqs:*:*:kept\"}";

    private final ScenarioReader reader = new ScenarioReader(FixtureFacts.catalog());

    // Which of these hold is what RoleUseTest is about; here they arrive in the run.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "Effect": "Allow"          | "Effect": "Allow"                                                                    | SENT_TO_DESTINATION
            "Action": "sqs:SendMessage"| "Action": "sqs:ReceiveMessage"                                                       | DISCARDED
            "Action": "sqs:SendMessage"| "NotAction": "sqs:ReceiveMessage"                                                    | SENT_TO_DESTINATION
            "Action": "sqs:SendMessage"| "NotAction": "sqs:*"                                                                 | DISCARDED
            "Resource": "              | "NotResource": "                                                                     | DISCARDED
            "Effect": "Allow"          | "Effect": "Allow", "Condition": {"Bool": {"aws:SecureTransport": true}}              | SENT_TO_DESTINATION
            "Effect": "Allow"          | "Effect": "Allow", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}} | DISCARDED
            "Effect": "Allow"          | "Effect": "Allow", "Condition": {"Null": {"lambda:SourceFunctionArn": "false"}}      | DISCARDED
            :failed                    | :${aws:PrincipalTag/queue, 'failed'}                                                 | SENT_TO_DESTINATION
            """)
    void whatTheRoleMayDoDependsOnEveryElement(String part, String other, Fate.End end) {
        assertThat(SCENARIO).contains(part);
        String changed = SCENARIO.replace(STATEMENT, STATEMENT.replace(part, other));
        assertThat(end(changed)).isEqualTo(end);
    }

    @Test
    void aDenyOfEverythingElseLosesTheEvent() {
        assertThat(end(SCENARIO.replace(STATEMENT, DENY))).isEqualTo(Fate.End.DISCARDED);
        assertThat(end(SCENARIO.replace(STATEMENT, DENY.replace("logs:*", "sqs:*"))))
                .isEqualTo(Fate.End.SENT_TO_DESTINATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "Allow"                     | "allow"                            | 9  | .Effect: there is no effect `allow` (write Allow or Deny, with a capital letter)
            "sqs:SendMessage"           | "sqs SendMessage"                  | 10 | .Action: `sqs SendMessage` is no action (write service and action: lambda:InvokeFunction, or *)
            "Action": "sqs:SendMessage" | "Action": "*", "NotAction": "a:b"  | 10 | .NotAction: a statement has `Action` or `NotAction`, not both (drop one)
            "arn:aws:sqs:us-east-1:111122223333:failed" | "failed"           | 11 | .Resource: `failed` is no ARN
            "Effect": "Allow"           | "Effect": "Allow", "Principal": "*" | 9 | .Principal: no identity policy names a principal: it means whoever has it (drop the element)
            "Effect": "Allow"           | "Effect": "Allow", "Condition": {"StringEqual": {"aws:Region": "x"}} | 9 | .Condition.StringEqual: there is no operator `StringEqual` (did you mean `StringEquals`?)
            "Effect": "Allow"           | "Effect": "Allow", "Sid": "a b"    | 9  | .Sid: `a b` cannot be a Sid (use letters and digits only)
            """)
    void whatIamRefusesIsReportedWithLineAndPath(String part, String wrong, int line, String problem) {
        assertThat(SCENARIO).contains(part);
        String path = "$.functions[0].role.policies[0].document.Statement[0]";
        assertThat(problems(SCENARIO.replace(part, wrong)))
                .anyMatch(found -> found.startsWith("s.json:" + line + ": error: " + path + problem));
    }

    @Test
    void anotherVersionAndAnEmptyListAreReportedToo() {
        assertThat(problems(SCENARIO.replace("2012-10-17", "2012-10-18")))
                .containsExactly("s.json:8: error: $.functions[0].role.policies[0].document.Version:"
                        + " there is no version `2012-10-18` (write 2012-10-17)");
        assertThat(problems(SCENARIO.replace(STATEMENT, "")))
                .containsExactly("s.json:8: error: $.functions[0].role.policies[0].document.Statement:"
                        + " there is no statement (add at least one)");
    }

    private Fate.End end(String text) {
        Problems problems = new Problems();
        ScenarioPage page = reader.parse(text, "s.json", problems)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
        return Fate.of(Simulation.run(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER))
                .get(0)
                .end();
    }

    private List<String> problems(String text) {
        Problems problems = new Problems();
        reader.parse(text, "s.json", problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
