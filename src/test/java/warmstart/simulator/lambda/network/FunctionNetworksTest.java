package warmstart.simulator.lambda.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;
import static warmstart.simulator.Worlds.seconds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Cidr;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.network.FunctionNetwork;
import warmstart.simulator.network.InterfaceState;
import warmstart.simulator.network.NetworkAcl;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.PortRange;
import warmstart.simulator.network.PrivateHost;
import warmstart.simulator.network.Route;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Subnet;
import warmstart.simulator.network.Target;
import warmstart.simulator.network.Vpc;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.vpc.Networking;
import warmstart.simulator.vpc.OutboundCall;

/**
 * The life of a function's network interfaces, and what becomes of the connections of its code.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html">Lambda function states</a>
 */
class FunctionNetworksTest {
    /** Wide enough for weeks without a call. */
    private static final Bounds LONG = new Bounds(1_000_000, micros("100 d"), 100_000);

    private static final Target INTERNET = new Target.InternetHost("api.example.com", Cidr.of("203.0.113.10"), 443);

    private static final NetworkWorld TOWN = new NetworkWorld(
            List.of(new Vpc("vpc", Cidr.of("10.0.0.0/16"), true)),
            List.of(
                    new Subnet("open", "vpc", Cidr.of("10.0.1.0/24"), List.of(Route.nat("nat")), NetworkAcl.OPEN),
                    new Subnet("closed", "vpc", Cidr.of("10.0.2.0/24"), List.of(), NetworkAcl.OPEN),
                    new Subnet("public", "vpc", Cidr.of("10.0.3.0/24"), List.of(Route.internet()), NetworkAcl.OPEN)),
            List.of(
                    SecurityGroup.fresh("sg"),
                    new SecurityGroup("sg-db", List.of(SecurityGroup.Rule.group(PortRange.ALL, "sg")), List.of())),
            List.of(new NetworkWorld.Nat("nat", "public")),
            List.of(),
            List.of(new PrivateHost("db", "closed", Cidr.of("10.0.2.9"), List.of("sg-db"), List.of(5432), true)));

    private static Worlds in(InterfaceState state, String... subnets) {
        FunctionNetwork.Attachment attachment =
                new FunctionNetwork.Attachment(List.of(subnets), List.of("sg"), true, state);
        FunctionNetwork function = new FunctionNetwork("f", Optional.of(attachment));
        return new Worlds().function(config -> config.networking(new Networking(TOWN, function)));
    }

    private static Worlds connecting(String subnet, OutboundCall... calls) {
        return in(InterfaceState.ACTIVE, subnet).code(code -> code.calls(List.of(calls)));
    }

    private static Trace weeks(Worlds world) {
        return Simulation.run(world.scenario(), 1, LONG, StopSignal.NEVER);
    }

    @Test
    void aConnectionThatGetsThroughTakesNoTime() {
        Trace trace = connecting("open", OutboundCall.to(INTERNET)).run();
        assertThat(only(trace, LambdaKind.INVOCATION_SUCCEEDED).t()).isEqualTo(micros("1 ms"));
        assertThat(trace.rows()).noneMatch(row -> row.kind() instanceof NetworkKind);
    }

    @Test
    void aConnectionThatHangsTakesTheWholeTimeout() {
        Trace trace =
                connecting("closed", OutboundCall.to(INTERNET)).called(Door.API).run();
        TraceRow hung = only(trace, NetworkKind.CONNECTION_HUNG);
        assertThat(hung.rule()).isEqualTo("vpc-no-internet");
        assertThat(hung.cause())
                .isEqualTo(only(trace, LambdaKind.INVOCATION_STARTED).seq());
        assertThat(hung.numbers().text("target")).isEqualTo("api.example.com, port 443");
        assertThat(hung.numbers().text("from")).isEqualTo("closed");
        TraceRow ended = only(trace, LambdaKind.INVOCATION_TIMED_OUT);
        // The default timeout is 3 s.
        assertThat(ended.t()).isEqualTo(micros("3 s"));
        assertThat(ended.cause()).isEqualTo(hung.seq());
    }

    /** The handler takes 1 ms, the timeout is 3 s. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2999 ms | FAILED    | 2999
            3 s     | TIMED_OUT | 3000
            4 s     | TIMED_OUT | 3000
            """)
    void aClientGivesUpIfItIsFasterThanTheTimeout(String patience, Outcome outcome, long endsAtMillis) {
        OutboundCall call = new OutboundCall(INTERNET, OptionalLong.of(micros(patience)));
        Trace trace = connecting("closed", call).called(Door.API).run();
        assertThat(only(trace, outcome.kind()).t()).isEqualTo(endsAtMillis * 1_000);
    }

    @Test
    void theFirstConnectionThatBreaksCounts() {
        OutboundCall refused = OutboundCall.to(new Target.InVpc("db", 80));
        Trace trace = connecting(
                        "closed", OutboundCall.to(new Target.InVpc("db", 5432)), refused, OutboundCall.to(INTERNET))
                .called(Door.API)
                .run();
        assertThat(only(trace, NetworkKind.CONNECTION_REFUSED).rule()).isEqualTo("assumed:nobody-listens");
        assertThat(rows(trace, NetworkKind.CONNECTION_HUNG)).isEmpty();
        // Refused at once: the code fails when it has done its usual work of 1 ms.
        assertThat(only(trace, LambdaKind.INVOCATION_FAILED).t()).isEqualTo(micros("1 ms"));
    }

    @Test
    void aPrivateNameMeansNothingOutside() {
        FunctionNetwork outside = FunctionNetwork.outside("f");
        Trace trace = new Worlds()
                .function(config -> config.networking(new Networking(TOWN, outside)))
                .code(code -> code.calls(List.of(OutboundCall.to(new Target.InVpc("db", 5432)))))
                .called(Door.API)
                .run();
        TraceRow unknown = only(trace, NetworkKind.NAME_NOT_FOUND);
        assertThat(unknown.numbers().text("from")).isEqualTo("outside of any VPC");
        assertThat(only(trace, LambdaKind.INVOCATION_FAILED).cause()).isEqualTo(unknown.seq());
    }

    @Test
    void environmentsUseTheSubnetsInTurn() {
        Trace trace = in(InterfaceState.ACTIVE, "open", "closed")
                .code(code -> code.calls(List.of(OutboundCall.to(INTERNET))))
                .arrivals(new Arrivals.Evenly(4, 0, 0))
                .called(Door.API)
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(2);
        assertThat(rows(trace, NetworkKind.CONNECTION_HUNG)).hasSize(2);
    }

    @Test
    void aPendingFunctionTurnsCallersAwayUntilItsInterfacesAreThere() {
        Trace trace = in(InterfaceState.PENDING, "open")
                .arrivals(new Arrivals.AtTimes(List.of(micros("59999 ms"), micros("60 s"))))
                .called(Door.API)
                .run();
        TraceRow away = only(trace, NetworkKind.INVOCATION_TURNED_AWAY);
        assertThat(away.subject()).isEqualTo("c-1");
        assertThat(away.numbers().text("state")).isEqualTo("Pending");
        assertThat(away.numbers().text("error")).isEqualTo("ResourceConflictException");
        assertThat(only(trace, CallKind.CALL_GIVEN_UP).numbers().number("status"))
                .isEqualTo(409);
        assertThat(only(trace, CallKind.CALL_GIVEN_UP).cause()).isEqualTo(away.seq());
        assertThat(seconds(trace, NetworkKind.FUNCTION_ACTIVE)).containsExactly(60L);
        assertThat(only(trace, LambdaKind.INVOCATION_SUCCEEDED).subject()).isEqualTo("c-2");
        assertThat(only(trace, NetworkKind.INTERFACES_REQUESTED).numbers().number("interfaces"))
                .isEqualTo(1);
    }

    /** Other doors have a status of their own for a function that is not ready. */
    @ParameterizedTest
    @CsvSource({"FUNCTION_URL, 502", "ALB, 502", "REST_API, 500"})
    void otherDoorsHaveTheirOwnStatus(Door door, long status) {
        Trace trace = in(InterfaceState.PENDING, "open").called(door).run();
        assertThat(only(trace, CallKind.CALL_GIVEN_UP).numbers().number("status"))
                .isEqualTo(status);
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).isEmpty();
    }

    /** 14 days are 1,209,600 s; a microsecond less is not idle long enough. */
    @ParameterizedTest
    @CsvSource({"1209599999999, 0", "1209600000000, 1"})
    void afterFourteenDaysTheFirstCallFailsAndHasTheInterfacesMadeAnew(long secondCallMicros, int turnedAway) {
        Trace trace = weeks(in(InterfaceState.ACTIVE, "open")
                .arrivals(new Arrivals.AtTimes(List.of(
                        0L, secondCallMicros, secondCallMicros + micros("30 s"), secondCallMicros + micros("60 s"))))
                .called(Door.API));
        List<TraceRow> away = rows(trace, NetworkKind.INVOCATION_TURNED_AWAY);
        // The one that finds it inactive, and the one that comes while the interfaces are made.
        assertThat(away).hasSize(2 * turnedAway);
        assertThat(rows(trace, NetworkKind.FUNCTION_INACTIVE)).hasSize(turnedAway);
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(4 - 2 * turnedAway);
        if (turnedAway > 0) {
            assertThat(away.get(0).numbers().text("error")).isEqualTo("ResourceNotReadyException");
            assertThat(away.get(1).numbers().text("state")).isEqualTo("Pending");
            assertThat(only(trace, NetworkKind.FUNCTION_INACTIVE).numbers().number("idleMicros"))
                    .isEqualTo(micros("14 d"));
            // The interfaces are made anew because the function was found inactive.
            assertThat(only(trace, NetworkKind.INTERFACES_REQUESTED).cause())
                    .isEqualTo(only(trace, NetworkKind.FUNCTION_INACTIVE).seq());
        }
    }

    @Test
    void aFunctionOutsideOfAnyVpcNeverBecomesInactive() {
        Trace trace = weeks(new Worlds()
                .arrivals(new Arrivals.AtTimes(List.of(0L, micros("30 d"))))
                .called(Door.API));
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(2);
    }

    @Test
    void anEventWaitsInTheQueueUntilTheFunctionIsReady() {
        Trace trace = in(InterfaceState.INACTIVE, "open").run();
        assertThat(only(trace, NetworkKind.FUNCTION_INACTIVE).numbers().has("idleMicros"))
                .isFalse();
        // Turned away after 0, 1, 3, 7, 15 and 31 s, as throttled events are; at 63 s it runs, in its first attempt.
        assertThat(seconds(trace, NetworkKind.INVOCATION_TURNED_AWAY)).containsExactly(0L, 1L, 3L, 7L, 15L, 31L);
        TraceRow started = only(trace, LambdaKind.INVOCATION_STARTED);
        assertThat(started.t()).isEqualTo(micros("63 s"));
        assertThat(started.numbers().number("attempt")).isEqualTo(1);
        assertThat(rows(trace, LambdaKind.EVENT_THROTTLED)).isEmpty();
        // No code ran, so what is planned is the first attempt each time.
        assertThat(rows(trace, LambdaKind.RETRY_PLANNED))
                .extracting(row -> row.numbers().number("attempt"))
                .hasSize(6)
                .containsOnly(1L);
    }

    @Test
    void aClientThatRetriesComesBackToAFunctionThatIsReady() {
        Trace trace = in(InterfaceState.INACTIVE, "open")
                .called(Door.API, 0, new ClientRetries(3, micros("40 s"), micros("80 s")))
                .run();
        assertThat(rows(trace, CallKind.CLIENT_RETRY_PLANNED)).isNotEmpty();
        assertThat(rows(trace, NetworkKind.FUNCTION_INACTIVE)).hasSize(1);
    }

    @Test
    void everyRowTellsItself() {
        Trace trace =
                connecting("closed", OutboundCall.to(INTERNET)).called(Door.API).run();
        assertThat(only(trace, NetworkKind.CONNECTION_HUNG)
                        .kind()
                        .tell(only(trace, NetworkKind.CONNECTION_HUNG).numbers()))
                .isEqualTo(
                        "The code connects to api.example.com, port 443 from the subnet closed, and the way ends at the route table"
                                + " of closed: no line leads to 203.0.113.10/32. Nobody says so to the code: it waits for an"
                                + " answer that does not come.");
        Trace waiting = in(InterfaceState.INACTIVE, "open", "closed").run();
        assertThat(waiting.rows().stream()
                        .filter(row -> row.kind() instanceof NetworkKind)
                        .map(row -> row.kind().tell(row.numbers()).replace('\u00a0', ' '))
                        .distinct())
                .containsExactly(
                        "f had been idle before, and Lambda has taken its network interfaces back. It is Inactive.",
                        "f is Pending: Lambda makes its 2 network interfaces, which takes 1 min.",
                        "f is Inactive, so this invocation fails without running any code (ResourceNotReadyException).",
                        "f is Pending, so this invocation fails without running any code (ResourceConflictException).",
                        "The network interfaces of f are there. It is Active and can be invoked.");
    }

    private static String told(Trace trace, NetworkKind kind) {
        TraceRow row = only(trace, kind);
        return row.kind().word() + ": " + row.kind().tell(row.numbers());
    }

    @Test
    void whatTheCodeHearsAtOnceIsToldAsSuch() {
        Trace refused = connecting("closed", OutboundCall.to(new Target.InVpc("db", 80)))
                .called(Door.API)
                .run();
        assertThat(told(refused, NetworkKind.CONNECTION_REFUSED))
                .startsWith("ConnectionRefused: The code connects to db, port 80 from the subnet closed,")
                .endsWith(" The code hears it at once: the connection is refused.");
        FunctionNetwork outside = FunctionNetwork.outside("f");
        Trace unknown = new Worlds()
                .function(config -> config.networking(new Networking(TOWN, outside)))
                .code(code -> code.calls(List.of(OutboundCall.to(new Target.InVpc("db", 5432)))))
                .called(Door.API)
                .run();
        assertThat(told(unknown, NetworkKind.NAME_NOT_FOUND))
                .startsWith("NameNotFound: The code connects to db, port 5432 from outside of any VPC,")
                .endsWith(" The code hears it at once: the name has no address.");
    }

    @Test
    void aRuleThatNobodyKnowsIsABug() {
        assertThatThrownBy(() -> NetworkRule.of("vpc-teleport"))
                .hasMessage("no rule of networks is called `vpc-teleport`");
    }

    /** Idle since the call of 10 s, not since the beginning. */
    @Test
    void theTimeWithoutACallIsCountedFromTheLastOne() {
        Trace trace = weeks(in(InterfaceState.ACTIVE, "open")
                .arrivals(new Arrivals.AtTimes(List.of(micros("10 s"), micros("10 s") + micros("15 d"))))
                .called(Door.API));
        assertThat(only(trace, NetworkKind.FUNCTION_INACTIVE).numbers().number("idleMicros"))
                .isEqualTo(micros("15 d"));
    }
}
