package warmstart.iam.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;

/**
 * What is known about a call that Lambda makes with a role, outside the code of the function.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">AWS global
 *     condition context keys</a>
 */
class RoleUseTest {
    private static final String QUEUE = "arn:aws:sqs:eu-west-2:111122223333:failed-uploads";
    private static final String OBJECT = "arn:aws:s3:::failed-uploads/*";
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:thumbnails";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # operator,    key,                      value,                                      on the queue, on the bucket
            STRING_EQUALS, aws:PrincipalAccount,     111122223333,                               true,  true
            ARN_EQUALS,    aws:PrincipalArn,         arn:aws:iam::111122223333:role/thumbnails,  true,  true
            STRING_EQUALS, aws:PrincipalType,        AssumedRole,                                true,  true
            STRING_EQUALS, aws:ResourceAccount,      111122223333,                               true,  true
            STRING_EQUALS, aws:ResourceAccount,      444455556666,                               false, false
            STRING_EQUALS, aws:RequestedRegion,      eu-west-2,                                  true,  false
            BOOL,          aws:SecureTransport,      true,                                       true,  true
            BOOL,          aws:ViaAWSService,        false,                                      true,  true
            BOOL,          aws:PrincipalIsAWSService, false,                                     true,  true
            NULL,          aws:SourceArn,            true,                                       true,  true
            NULL,          aws:SourceAccount,        true,                                       true,  true
            NULL,          aws:SourceIp,             true,                                       true,  true
            NULL,          lambda:SourceFunctionArn, true,                                       true,  true
            """)
    void someKeysAreKnownOfEachCallAndOthersAreNever(
            Operator operator, String key, String value, boolean onQueue, boolean onBucket) {
        Statement statement = Statement.allow("*", "*").when(Condition.of(operator, key, value));
        assertThat(allowed(statement, "sqs:SendMessage", QUEUE)).isEqualTo(onQueue);
        assertThat(allowed(statement, "s3:PutObject", OBJECT)).isEqualTo(onBucket);
    }

    // Lambda injects the ARN of the function into calls from inside the environment, and calls of pollers are not.
    @ParameterizedTest
    @CsvSource({"ALLOW, ARN_EQUALS, false", "DENY, ARN_EQUALS, true", "DENY, ARN_NOT_EQUALS, false"})
    void aConditionOnTheSourceFunctionIsAboutTheCodeOnly(Effect effect, Operator operator, boolean allowed) {
        Condition source = Condition.of(operator, "lambda:SourceFunctionArn", FUNCTION);
        Statement conditional = new Statement("", effect, List.of("sqs:*"), List.of("*")).when(source);
        Statement rest = effect == Effect.DENY ? Statement.allow("sqs:*", "*") : Statement.allow("logs:*", "*");
        Policy policy = Policy.of("p", conditional, rest);
        AuthorizationRequest receive = new AuthorizationRequest("sqs:ReceiveMessage", QUEUE);
        assertThat(RoleUse.decide(new Role("thumbnails", List.of(policy)), receive)
                        .allowed())
                .isEqualTo(allowed);
    }

    // The default key policy leaves a key to the identity policies of its account; it gives nothing by itself.
    @ParameterizedTest
    @CsvSource({"kms:Decrypt, true", "kms:Encrypt, false", "sqs:*, false"})
    void anEncryptedQueueIsReadWithAKeyThatHasTheUsualPolicy(String granted, boolean allowed) {
        String key = "arn:aws:kms:eu-west-2:111122223333:key/1";
        assertThat(allowed(Statement.allow(granted, "*"), "kms:Decrypt", key)).isEqualTo(allowed);
    }

    private static boolean allowed(Statement statement, String action, String resource) {
        Role role = new Role("thumbnails", List.of(Policy.of("p", statement)));
        return RoleUse.decide(role, new AuthorizationRequest(action, resource)).allowed();
    }
}
