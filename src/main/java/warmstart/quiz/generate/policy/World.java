package warmstart.quiz.generate.policy;

import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.principal.Caller;

/**
 * The names of one variant: accounts as documentation uses them, a Region, functions and people.
 *
 * <p>Drawing a name for one purpose does not shift those for another.
 */
final class World {
    private static final List<String> ACCOUNTS =
            List.of("111122223333", "444455556666", "777788889999", "123456789012", "222233334444", "555566667777");
    private static final List<String> REGIONS =
            List.of("eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-southeast-2", "ca-central-1");
    private static final List<String> FUNCTIONS = List.of(
            "orders",
            "thumbnails",
            "invoices",
            "reports",
            "signup",
            "billing",
            "exports",
            "catalog",
            "payments",
            "search");
    private static final List<String> USERS =
            List.of("alice", "bruno", "carla", "david", "emma", "farid", "greta", "hugo");
    private static final List<String> ROLES =
            List.of("web-app", "report-reader", "deployer", "build-runner", "order-client", "night-job");

    final Rng rng;
    /** The account of the function. */
    final String home;
    /** Another account. */
    final String away;
    /** A third account. */
    final String third;

    final String region;
    final String function;
    final String otherFunction;
    final String user;
    final String otherUser;
    final String role;

    World(Rng rng) {
        this.rng = rng;
        List<String> accounts = rng.named("accounts").shuffled(ACCOUNTS);
        this.home = accounts.get(0);
        this.away = accounts.get(1);
        this.third = accounts.get(2);
        this.region = rng.named("region").shuffled(REGIONS).get(0);
        List<String> functions = rng.named("functions").shuffled(FUNCTIONS);
        this.function = functions.get(0);
        this.otherFunction = functions.get(1);
        List<String> users = rng.named("users").shuffled(USERS);
        this.user = users.get(0);
        this.otherUser = users.get(1);
        this.role = rng.named("roles").shuffled(ROLES).get(0);
    }

    String arn() {
        return arn(function);
    }

    String arn(String name) {
        return "arn:aws:lambda:" + region + ":" + home + ":function:" + name;
    }

    String arn(String service, String account, String rest) {
        return "arn:aws:" + service + ":" + region + ":" + account + ":" + rest;
    }

    static String userArn(String account, String name) {
        return "arn:aws:iam::" + account + ":user/" + name;
    }

    static String roleArn(String account, String name) {
        return "arn:aws:iam::" + account + ":role/" + name;
    }

    /** An account as a whole, as a policy names it. */
    static String rootArn(String account) {
        return "arn:aws:iam::" + account + ":root";
    }

    /** The user of an account asks for something. */
    AuthorizationRequest asks(String account, String action, String resource) {
        return new AuthorizationRequest(action, resource).by(Caller.of(userArn(account, user)));
    }

    /** One of several, each as likely. */
    @SafeVarargs
    final <T> T one(String purpose, T... of) {
        return of[rng.named(purpose).nextInt(of.length)];
    }

    boolean chance(String purpose, double probability) {
        return rng.named(purpose).chance(probability);
    }
}
