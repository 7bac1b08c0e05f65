package warmstart.web.labs;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warmstart.accounts.LearnerId;
import warmstart.base.Problem;
import warmstart.facts.FactCatalog;
import warmstart.labs.Assessment;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.LabRun;
import warmstart.labs.Preset;
import warmstart.study.LabAttempt;
import warmstart.web.Section;
import warmstart.web.labs.page.Comparing;
import warmstart.web.labs.page.FactLink;
import warmstart.web.labs.page.GoalView;
import warmstart.web.labs.page.KnobsView;
import warmstart.web.labs.page.LabView;
import warmstart.web.labs.page.PredictionsView;
import warmstart.web.labs.page.RunReading;
import warmstart.web.labs.page.RunView;
import warmstart.web.labs.page.StageReading;
import warmstart.web.labs.page.StageView;
import warmstart.web.labs.page.StoryView;
import warmstart.web.view.Dates;

/** The page of a lab, put together for one request. */
final class LabPage {
    /** So many runs are looked through for one to compare with. */
    private static final int COMPARED_WITH = 5;

    private final LabServices services;
    private final Context ctx;
    private final Lab lab;
    private final FactCatalog facts;

    private LabPage(LabServices services, Context ctx, Lab lab) {
        this.services = services;
        this.ctx = ctx;
        this.lab = lab;
        this.facts = services.facts().get();
    }

    /**
     * The page of the lab that the address names.
     *
     * @throws NotFoundResponse when there is no such lab
     */
    static LabPage of(LabServices services, Context ctx) {
        String id = ctx.pathParam("id");
        Lab lab = LabId.isValid(id)
                ? services.labs().get().find(new LabId(id)).orElseThrow(LabPage::noLab)
                : raise(noLab());
        return new LabPage(services, ctx, lab);
    }

    private static Lab raise(NotFoundResponse missing) {
        throw missing;
    }

    private static NotFoundResponse noLab() {
        return new NotFoundResponse("There is no such lab. The list of labs shows those that exist.");
    }

    Lab lab() {
        return lab;
    }

    /** Shows the lab before a run, with the knobs where the learner left them. */
    void showWaiting() {
        Map<String, String> typed = new LinkedHashMap<>();
        latest().ifPresent(attempt -> typed.putAll(KnobTexts.of(attempt)));
        show(predictions(Optional.empty()), knobs(typed, List.of()), Optional.empty());
    }

    /** Shows the form again with what was typed and why it was refused. */
    void showRefused(Map<String, String> typed, List<Problem> problems) {
        ctx.status(422);
        show(predictions(Optional.empty()), knobs(typed, problems), Optional.empty());
    }

    /** Shows the predictions again with what was typed and why it was refused. */
    void showUnread(Map<String, String> typed, Map<String, String> wrong) {
        ctx.status(422);
        show(PredictionsView.open(lab, typed, wrong), knobs(Map.of(), List.of()), Optional.empty());
    }

    /** Shows a run. */
    void showRun(LabRun run, RunReading.Focus focus) {
        Map<String, String> typed = new LinkedHashMap<>(run.settings().positions());
        typed.put(KnobsView.SEED, Long.toString(run.seed()));
        Assessment assessment = Assessment.of(lab, run, Map.of());
        RunView view = RunReading.of(run, assessment, focus, changes(run), facts);
        LabRun asFound = services.runner().run(lab, lab.defaults(), lab.seed());
        show(
                predictions(Optional.of(asFound)),
                knobs(typed, List.of()),
                Optional.of(new Ran(view, StageReading.at(run, focus.micros(), told(view)), assessment.done())));
    }

    private static String told(RunView view) {
        StoryView story = view.story();
        return story == null ? "" : story.event();
    }

    /** What a run adds to the page. */
    private record Ran(RunView view, StageView stage, boolean done) {}

    private void show(PredictionsView predictions, KnobsView knobs, Optional<Ran> ran) {
        Optional<LabAttempt> last = latest();
        @Nullable RunView run = ran.map(Ran::view).orElse(null);
        List<GoalView> goals = run == null ? RunReading.goals(lab) : run.goals();
        LabView view = new LabView(
                lab.title(),
                lab.number(),
                lab.id().address(),
                lab.minutes(),
                lab.texts().brief(),
                last.map(this::reached).orElse(""),
                last.map(attempt -> KnobTexts.address(lab, attempt)).orElse(""),
                predictions,
                knobs,
                ran.map(Ran::stage).orElseGet(() -> waiting(predictions, knobs)),
                goals,
                run,
                after(ran.map(Ran::done).orElse(false)));
        services.pages().show(ctx, Section.LABS, "labs/lab", view);
    }

    private StageView waiting(PredictionsView predictions, KnobsView knobs) {
        String next = knobs.wrong()
                ? "Nothing has run: mend the marked knob and run again."
                : predictions.open()
                        ? "Nothing has run yet. Say first what you expect, then run the lab as the team left it."
                        : latest().isEmpty()
                                ? "Your prediction is locked. Run the lab as the team left it, and see."
                                : "Nothing has run on this page yet. Turn a knob and run.";
        return StageReading.empty(lab.scenario().fill(lab.defaults()).scenario().orElseThrow(), next);
    }

    private KnobsView knobs(Map<String, String> typed, List<Problem> problems) {
        return KnobsView.of(lab, typed, problems, facts);
    }

    private PredictionsView predictions(Optional<LabRun> asFound) {
        Optional<Guesses> guesses = Guesses.of(ctx, lab, services.store());
        if (guesses.isEmpty() && latest().isEmpty() && asFound.isEmpty()) {
            return PredictionsView.open(lab, Map.of(), Map.of());
        }
        return PredictionsView.closed(
                lab,
                guesses.map(Guesses::answers).orElse(Map.of()),
                guesses.map(g -> when(g.lockedAt())).orElse(""),
                asFound);
    }

    private LabView.After after(boolean done) {
        return new LabView.After(
                lab.texts().hints().stream().map(LabView.Hint::new).toList(),
                lab.presets().stream()
                        .filter(Preset::solution)
                        .findFirst()
                        .map(preset -> new KnobsView.Button(preset.id(), preset.label()))
                        .orElse(null),
                lab.texts().debrief(),
                done,
                lab.links().sections().stream()
                        .map(section -> new LabView.PageLink(section.title(), section.address()))
                        .toList(),
                FactLink.of(lab.links().facts(), facts),
                lab.links().prerequisites().stream()
                        .flatMap(id -> services.labs().get().find(id).stream())
                        .map(other ->
                                new LabView.PageLink(other.title(), other.id().address()))
                        .toList());
    }

    private List<String> changes(LabRun run) {
        String here = KnobTexts.signature(run);
        return services.store().latest(LearnerId.SOLO, lab.id(), COMPARED_WITH).stream()
                .filter(attempt -> !KnobTexts.signature(attempt).equals(here))
                .findFirst()
                .flatMap(attempt -> KnobTexts.settings(lab, attempt)
                        .map(settings -> services.runner().run(lab, settings, attempt.seed())))
                .map(before -> Comparing.words(lab, run, before))
                .orElse(List.of());
    }

    private Optional<LabAttempt> latest() {
        return services.store().latest(LearnerId.SOLO, lab.id(), 1).stream().findFirst();
    }

    private String reached(LabAttempt attempt) {
        return attempt.goalsReached().size() + " of " + lab.goals().size() + " goals reached " + when(attempt.at());
    }

    private String when(Instant moment) {
        return Dates.when(moment, services.clock().instant(), services.clock().getZone());
    }
}
