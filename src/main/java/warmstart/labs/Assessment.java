package warmstart.labs;

import java.util.List;
import java.util.Map;

/**
 * What a run says about the goals and predictions of its lab.
 *
 * @param goals each goal with its result
 * @param predictions each prediction with its answer
 */
public record Assessment(List<GoalResult> goals, List<JudgedPrediction> predictions) {
    public Assessment {
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    /**
     * Judges a run.
     *
     * @param guesses what the learner predicted, by the prediction's id: a number or an option's id
     */
    public static Assessment of(Lab lab, LabRun run, Map<String, String> guesses) {
        return new Assessment(
                lab.goals().stream().map(goal -> goal.judge(run)).toList(),
                lab.predictions().stream()
                        .map(prediction -> prediction.judge(guesses.getOrDefault(prediction.id(), ""), run))
                        .toList());
    }

    /** Whether every goal is reached. */
    public boolean done() {
        return goals.stream().allMatch(goal -> goal.result() == GoalResult.Result.REACHED);
    }
}
