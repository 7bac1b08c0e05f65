package warmstart.labs;

import org.junit.jupiter.api.Test;

class LabTwoTest {
    @Test
    void show() {
        Lab lab = LabTwo.lab();
        int all = 0, first = 0;
        for (long seed = 0; seed < 60; seed++) {
            LabRun a = LabTwo.RUNNER.run(lab, lab.defaults(), seed);
            LabRun b = LabTwo.RUNNER.run(lab, lab.preset("solution").get().settings(), seed);
            System.out.println(seed + " lost " + Measure.EVENTS_LOST.value(a) + " min "
                    + Measure.MINUTES_TO_THE_LAST_ATTEMPT.value(a) + " solution "
                    + LabTwo.assess(b).done() + " kept " + Measure.EVENTS_KEPT.value(b) + " throttles "
                    + Measure.THROTTLES.value(b));
        }
    }
}
