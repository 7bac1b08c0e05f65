package warmstart.quiz.generate.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.facts.FactId;

/** What learners answer where the right answer is words, not a name: spellings that are right, and answers that are wrong. */
final class Phrases {
    private static final Map<String, Phrase> ALL = all();

    private Phrases() {}

    /**
     * The answers to the question for one fact.
     *
     * @param accepted spellings besides the mark; none where the answer is not to be typed
     * @param wrong wrong answers, likeliest first; fewer than two where there is nothing to choose from
     */
    record Phrase(List<String> accepted, List<WrongName> wrong) {}

    static Optional<Phrase> of(FactId fact) {
        return Optional.ofNullable(ALL.get(fact.value()));
    }

    private static Map<String, Phrase> all() {
        Map<String, Phrase> all = new LinkedHashMap<>();
        read(all, ROLES_AND_POLICIES);
        read(all, CALLERS);
        read(all, URLS_AND_RULES);
        return Collections.unmodifiableMap(all);
    }

    /** A fact stands at the margin; below it {@code + accepted} or {@code - wrong = why}. */
    private static void read(Map<String, Phrase> all, String lines) {
        List<String> accepted = new ArrayList<>();
        List<WrongName> wrong = new ArrayList<>();
        String fact = "";
        for (String line : (lines + "end\n").lines().toList()) {
            if (line.startsWith("+ ")) {
                accepted.addAll(Arrays.asList(line.substring(2).split("; ")));
            } else if (line.startsWith("- ")) {
                String[] parts = line.substring(2).split(" = ", 2);
                wrong.add(new WrongName(parts[0], parts[1]));
            } else {
                if (!fact.isEmpty()) {
                    all.put(fact, new Phrase(List.copyOf(accepted), List.copyOf(wrong)));
                }
                accepted.clear();
                wrong.clear();
                fact = line;
            }
        }
    }

    private static final String ROLES_AND_POLICIES = """
            iam-role-grants-function
            + lambda execution role; function execution role; role of the function; function role
            - service-linked role = A service-linked role belongs to a service of AWS; your code does not run with it.
            - role of the caller = The role of the caller decides who may invoke, not what the code may do.
            - deployment role = A deployment role may change the function; its code does not run with it.
            esm-uses-execution-role
            + lambda execution role; function execution role; role of the function; function role
            - role of the developer = Whoever creates the mapping plays no part when it reads.
            - service-linked role = A mapping does not read with a role of the service; it takes the one of the function.
            - resource-based policy = Nobody calls the function from outside here, so its own policy is not asked.
            resource-policy-for-others
            + resource policy; function policy; lambda function policy; lambda resource policy
            - identity-based policy = It hangs on a user or role; a service or a stranger has none in your account.
            - service control policy = It limits a whole account from above and admits nobody.
            - trust policy = It says who may assume a role, not who may call a function.
            access-service-principal
            + resource policy; function policy; lambda function policy; lambda resource policy
            - identity-based policy = A service has no identity of yours on which such a policy could hang.
            - trust policy = It counts when a role is assumed, and here none is.
            - service control policy = It limits accounts from above and admits nobody.
            url-resource-policies
            + resource policy; function policy; lambda function policy; lambda resource policy
            - identity-based policy = A caller without signature has no identity, so this one cannot count every time.
            - service control policy = It belongs to an organization, not to a function.
            - trust policy = It says who may assume a role, not who may call a URL.
            explicit-deny-wins
            + deny; deny statement; explicit deny statement; a deny
            - implicit deny = It is what is left when nothing allows, so an allow lifts it.
            - permissions boundary = It limits what other policies can give and outweighs nothing else.
            - service control policy = Its own allows outweigh nothing.
            env-kms-default-key
            - customer managed key = You can choose one, but it is not the default.
            - AWS owned key = Environment variables are not encrypted with a key that AWS keeps to itself.
            - imported key = Imported material belongs to a key of your own, which you would have to choose.
            efs-access-point
            + efs access point; access points
            - mount target = A mount target is the network address of a file system in a subnet.
            - security group = A security group lets the traffic through; it knows no users and directories.
            - lifecycle policy = It moves files to cheaper storage.
            ecr-cross-account
            + ecr repository policy; policy of the repository; policy on the repository
            - lifecycle policy = It removes old images and admits nobody.
            - trust policy = It says who may assume a role, not who may read an image.
            - bucket policy = Images lie in a repository, not in a bucket of yours.
            hooks-report-call
            + codedeploy:PutLifecycleEventHookExecutionStatus
            - ContinueDeployment = It goes on with a blue/green deployment that waits and carries no verdict.
            - StopDeployment = It ends a deployment and reports no test.
            - CreateDeployment = It begins a deployment.
            """;

    private static final String CALLERS = """
            permission-qualifier
            + qualified function arn; arn of the alias; alias arn; arn with the alias; arn with qualifier
            - bare function name = The grant on the alias does not cover calls by the bare name.
            - unqualified ARN = Without the qualifier, the call is not the one that was granted.
            - version number = The alias was granted, not the version behind it.
            permission-qualifier-latest
            + latest; the $LATEST version
            principal-access-either
            + one; a single allow; 1 allow; an allow; one of them; 1
            - two allows = Two are needed between accounts, not inside one.
            - an allow on both sides = Both sides have to allow between accounts, not inside one.
            - absence of a deny = What nobody allows is denied.
            access-cross-account
            + both; both accounts; in both accounts; on both sides; in both policies; both policies
            - side of the caller = The function has to admit the stranger as well.
            - side of the function = The account of the caller has to let the call out as well.
            - management account = The policies of the two accounts concerned decide.
            lambda-to-sqs-no-resource-policy
            + nothing at all; no statement; none; no permission
            - an allow for sqs.amazonaws.com as principal = A queue does not call the function; Lambda reads the queue.
            - an allow for the ARN of the queue = A queue does not call the function; Lambda reads the queue.
            - an allow for the execution role = The role reads the queue; it does not invoke the function.
            """;

    private static final String URLS_AND_RULES = """
            url-none
            + AuthType NONE
            url-auth-iam
            + IAM; AuthType AWS_IAM
            - COGNITO_USER_POOLS = It is a type of authorizer of API Gateway; a function URL does not know it.
            - JWT = It is a type of authorizer of API Gateway; a function URL does not know it.
            - REQUEST = It is a type of authorizer of API Gateway; a function URL does not know it.
            url-iam-auth
            + Signature Version 4; AWS Signature Version 4; signature v4; sig v4; AWS4
            - SigV2 = It is the forerunner, which function URLs do not take.
            - OAuth 2.0 = It hands out tokens; requests with AWS\\_IAM carry a signature made with AWS credentials.
            - mutual TLS = It shows certificates; function URLs do not ask clients for one.
            url-none-policy-needed
            + 403 Forbidden; HTTP 403; status 403
            url-policy-automatic
            - CLI and API = With them the policy is left to you.
            - CloudFormation and the SDKs = With them the policy is left to you.
            url-iam-evaluation
            + resource-based and identity-based; identity and resource; resource and identity; identity-based policies and resource-based policies; resource-based policies and identity-based policies; identity policies and resource policies
            url-same-account
            + either; one of the two; one of them; either of them; one policy; one
            - both policies = Both have to allow between accounts, not inside one.
            - policy of the role = It may, and the policy of the function would do as well.
            - policy of the function = It may, and the policy of the role would do as well.
            url-cross-account
            + both; both of them; both sides; both accounts
            - either policy = One is enough inside an account, not between two.
            - policy of the role = The function has to admit the stranger as well.
            - service control policy = It limits accounts from above and admits nobody.
            alb-permission-source
            + target group arn; the target group; target group
            - ARN of the load balancer = The target group calls; one load balancer can have several.
            - ARN of the listener = The target group calls, whichever listener forwards to it.
            - ARN of the function = That is the resource of the statement, not the source.
            eventbridge-permission-resource
            + function arn; arn of the lambda function
            - URL of a function = A rule does not call a URL, and statements name resources by ARN.
            - role of a function = The role says what the code may do.
            - name of a function = Statements name resources by ARN.
            eventbridge-permission-source-arn
            + rule arn; arn of the eventbridge rule
            - ARN of the function = That is the resource of the statement, not the source.
            - ARN of the event bus = The rule calls, not the bus on which it listens.
            - ARN of the target = The target is the function; the source is what calls it.
            eventbridge-target-role
            + Role ARN
            - Input = It replaces the event that the target receives.
            - RetryPolicy = It says how often and how long a delivery is repeated.
            - DeadLetterConfig = It names a queue for events that were not delivered.
            eventbridge-permission-resource-policy
            - target is an alias = That changes what the statement names, not whether one is needed.
            - rule has a schedule = A rule on a schedule calls with the same rights as one on events.
            - function is in a VPC = The network of a function does not matter to whoever invokes it.
            """;
}
