package warmstart.simulator.codedeploy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** An alarm at work: at the end of each period it takes a data point and looks at the last ones. */
final class AlarmWatch {
    private final Engine engine;
    private final Alarm alarm;
    private final Metering metering;
    private final LongConsumer whenRaised;
    private final Subject subject;
    /** The latest data point last; periods without a value are empty. */
    private final Deque<OptionalLong> points = new ArrayDeque<>();

    private Alarm.State state = Alarm.State.INSUFFICIENT_DATA;
    private long lastRow = TraceRow.NO_CAUSE;

    /** The last one is told the row in which the alarm goes off. */
    AlarmWatch(Engine engine, Alarm alarm, LongConsumer whenRaised) {
        this.engine = engine;
        this.alarm = alarm;
        this.metering = new Metering(alarm);
        this.whenRaised = whenRaised;
        this.subject = engine.subject("alarm " + alarm.name());
    }

    void begin() {
        engine.watch(metering);
        plan();
    }

    boolean isRaised() {
        return state == Alarm.State.ALARM;
    }

    long lastRow() {
        return lastRow;
    }

    private void plan() {
        // Periods begin at whole multiples of their length, whenever the alarm was made.
        long next = (engine.now() / alarm.periodMicros() + 1) * alarm.periodMicros();
        engine.inBackground(next, this::period);
    }

    private void period() {
        points.addLast(metering.take());
        if (points.size() > alarm.evaluationPeriods()) {
            points.removeFirst();
        }
        Alarm.State next = evaluate();
        if (next != state) {
            change(next);
        }
        plan();
    }

    private Alarm.State evaluate() {
        long present = points.stream().filter(OptionalLong::isPresent).count();
        long absent = alarm.evaluationPeriods() - present;
        long breaching = breaching() + (alarm.missing() == Alarm.Missing.BREACHING ? absent : 0);
        if (breaching >= alarm.dataPoints()) {
            return Alarm.State.ALARM;
        }
        if (present > 0 || alarm.missing() == Alarm.Missing.NOT_BREACHING) {
            return Alarm.State.OK;
        }
        return alarm.missing() == Alarm.Missing.IGNORE ? state : Alarm.State.INSUFFICIENT_DATA;
    }

    private long breaching() {
        return points.stream()
                .filter(point -> point.isPresent() && point.getAsLong() > alarm.threshold())
                .count();
    }

    private void change(Alarm.State next) {
        Alarm.State before = state;
        state = next;
        lastRow = engine.row(DeploymentKind.ALARM_CHANGED, subject, metering.lastRow(), DeploymentRule.ALARM)
                .and("alarm", alarm.name())
                .and("metric", alarm.metric().word())
                .and("from", before.name())
                .and("to", next.name())
                .and("breaching", breaching())
                .and("dataPoints", alarm.dataPoints())
                .and("evaluationPeriods", alarm.evaluationPeriods())
                .and("threshold", alarm.threshold())
                .write();
        if (next == Alarm.State.ALARM) {
            whenRaised.accept(lastRow);
        }
    }
}
