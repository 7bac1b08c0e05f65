package warmstart.labs.json;

import java.util.List;
import java.util.Map;
import warmstart.labs.Assessment;
import warmstart.labs.GoalResult;
import warmstart.labs.JudgedPrediction;
import warmstart.labs.LabRun;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.Series;
import warmstart.simulator.lambda.story.Story;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.JsonWriter;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/**
 * A run as the browser gets it, safe inside a {@code <script type="application/json">}:
 *
 * <pre>{@code
 * {"modelVersion": "1-5f0c…", "lab": "when-nobody-is-waiting", "seed": "2", "settings": {"retry-attempts": "2"},
 *  "durationMicros": 184400000, "ending": {"reason": "quiet", "words": "nothing was left to happen", "complete": true},
 *  "subjects": [{"id": "uploads", "type": "source"}],
 *  "rows": [{"t": 0, "seq": 0, "kind": "EventAccepted", "subject": "uploads-1", "cause": -1, "rule": "async-202", "numbers": {}}],
 *  "series": {"concurrency": [[0, 0], [400000, 3]]},
 *  "fates": {"uploads-1": {"end": "discarded", "reason": "NoFailureTarget", "place": "", "row": 57}},
 *  "stories": {"uploads-1": [{"t": 0, "seq": 0, "text": "…", "fact": "async-202", "basis": "documented"}]},
 *  "goals": [{"id": "nothing-is-lost", "text": "…", "result": "not-reached", "said": "…", "evidence": [57]}],
 *  "predictions": [{"id": "last-attempt", "question": "…", "guess": "2", "answer": "3 min", "verdict": "wrong", "evidence": [41]}]}
 * }</pre>
 *
 * <p>The seed is a text, because a number of JavaScript cannot hold every one. Row {@code i} of the array has {@code seq} i.
 */
public final class RunJson {
    /** So many rows of evidence are sent; {@code evidenceCount} tells how many there are. */
    private static final int EVIDENCE_SENT = 24;

    private final JsonWriter json = new JsonWriter();

    private RunJson() {}

    /** The run with its assessment as one JSON object. */
    public static String write(LabRun run, Assessment assessment) {
        RunJson writer = new RunJson();
        writer.json.beginObject();
        writer.head(run);
        SubjectsJson.write(run, writer.json.key("subjects"));
        writer.rows(run.trace().rows());
        writer.series(run.series());
        writer.fates(run.fates());
        writer.stories(run.stories());
        writer.goals(assessment.goals());
        writer.predictions(assessment.predictions());
        return writer.json.endObject().toString();
    }

    private void head(LabRun run) {
        json.key("modelVersion").value(run.version().value());
        json.key("lab").value(run.lab().value());
        json.key("seed").value(Long.toString(run.seed()));
        json.key("settings").beginObject();
        for (Map.Entry<String, String> position : run.settings().positions().entrySet()) {
            json.key(position.getKey()).value(position.getValue());
        }
        json.endObject();
        json.key("durationMicros").value(run.trace().durationMicros());
        Ending ending = run.trace().ending();
        json.key("ending").beginObject();
        json.key("words").value(ending.reason().words()).key("complete").value(ending.complete());
        json.endObject();
    }

    private void rows(List<TraceRow> rows) {
        json.key("rows").beginArray();
        rows.forEach(row -> TraceJson.write(row, json));
        json.endArray();
    }

    private void series(List<Series> series) {
        json.key("series").beginObject();
        for (Series one : series) {
            json.key(one.name()).beginArray();
            one.points()
                    .forEach(point -> json.beginArray()
                            .value(point.t())
                            .value(point.value())
                            .endArray());
            json.endArray();
        }
        json.endObject();
    }

    private void fates(List<Fate> fates) {
        json.key("fates").beginObject();
        for (Fate fate : fates) {
            json.key(fate.event()).beginObject();
            json.key("end").value(fate.end().word()).key("reason").value(fate.reason());
            json.key("place").value(fate.place()).key("row").value(fate.row());
            json.endObject();
        }
        json.endObject();
    }

    private void stories(List<Story> stories) {
        json.key("stories").beginObject();
        for (Story story : stories) {
            json.key(story.event()).beginArray();
            story.links().forEach(this::link);
            json.endArray();
        }
        json.endObject();
    }

    private void link(StoryLink link) {
        json.beginObject();
        json.key("t").value(link.t()).key("seq").value(link.seq()).key("text").value(link.text());
        boolean documented = link.basis() == Basis.DOCUMENTED;
        json.key("fact")
                .value(documented ? link.rule() : "")
                .key("basis")
                .value(link.basis().word());
        if (!documented) {
            // What no fact states still has a name: "newest idle first".
            json.key("rule")
                    .value(link.rule().substring(link.rule().indexOf(':') + 1).replace('-', ' '));
        }
        json.endObject();
    }

    private void goals(List<GoalResult> goals) {
        json.key("goals").beginArray();
        for (GoalResult result : goals) {
            json.beginObject();
            json.key("id")
                    .value(result.goal().id())
                    .key("text")
                    .value(result.goal().text());
            json.key("result").value(result.result().word()).key("said").value(result.said());
            evidence(result.evidence());
            json.endObject();
        }
        json.endArray();
    }

    private void predictions(List<JudgedPrediction> predictions) {
        json.key("predictions").beginArray();
        for (JudgedPrediction judged : predictions) {
            json.beginObject();
            json.key("id").value(judged.prediction().id());
            json.key("question").value(judged.prediction().question());
            json.key("guess").value(judged.guess()).key("answer").value(judged.answer());
            json.key("verdict").value(judged.verdict().word());
            evidence(judged.evidence());
            json.endObject();
        }
        json.endArray();
    }

    private void evidence(List<Long> rows) {
        json.key("evidence").beginArray();
        rows.stream().limit(EVIDENCE_SENT).forEach(json::value);
        json.endArray();
        json.key("evidenceCount").value(rows.size());
    }
}
