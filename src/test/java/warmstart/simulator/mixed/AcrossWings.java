package warmstart.simulator.mixed;

import java.util.List;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Watcher;

/** What must hold over all wings of a run together. Each judge throws when it does not. */
final class AcrossWings {
    private AcrossWings() {}

    /** All judges, fresh for a run of this scenario. */
    static List<Watcher> of(Scenario scenario) {
        return List.of(
                new CausesComeFirst(),
                new TheAccountIsEnough(scenario),
                new NothingGetsLost(scenario),
                new BillRecount(scenario),
                new CallersHearInTime(scenario),
                new EnvironmentsStayWhatTheyAre());
    }

    /** Something does not hold. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String judge;

        private Broken(String judge, String message) {
            super("`" + judge + "`: " + message);
            this.judge = judge;
        }

        String judge() {
            return judge;
        }
    }

    /** Somebody who objects. */
    abstract static class Judge implements Watcher {
        private final String name;

        Judge(String name) {
            this.name = name;
        }

        @Override
        public void see(Row row) {}

        @Override
        public void end(Ending ending) {}

        final void require(boolean holds, Object... otherwise) {
            if (!holds) {
                StringBuilder text = new StringBuilder();
                for (Object part : otherwise) {
                    text.append(part);
                }
                throw new Broken(name, text.toString());
            }
        }
    }
}
