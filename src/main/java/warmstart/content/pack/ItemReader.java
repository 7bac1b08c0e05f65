package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.ItemId;
import warmstart.quiz.written.ItemAttributes;
import warmstart.quiz.written.ProvedScenario;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;
import warmstart.quiz.written.expression.Values;
import warmstart.quiz.written.expression.Variable;
import warmstart.quiz.written.expression.VariableReader;
import warmstart.quiz.written.variant.Flaw;
import warmstart.quiz.written.variant.VariantCheck;
import warmstart.quiz.written.variant.Variants;

/** Reads one item and tries out its variants. */
final class ItemReader {
    private static final int VARIABLES_MAX = 8;

    private final FactCatalog facts;
    private final Vault vault;
    private final List<Blueprint> exams;
    private final ScenarioProof proof;

    /** A reader of items that may name these facts, notes and exam domains. */
    ItemReader(FactCatalog facts, Vault vault, List<Blueprint> exams) {
        this.facts = facts;
        this.vault = vault;
        this.exams = List.copyOf(exams);
        this.proof = new ScenarioProof(facts);
    }

    /** The item; empty when it has an error. */
    Optional<WrittenItem> read(ItemText text, String file, ItemAttributes defaults, Problems problems) {
        Problems own = new Problems();
        Optional<WrittenItem> item = new Reading(text, file, own).item(defaults);
        problems.addAll(own.sorted());
        return own.anyError() ? Optional.empty() : item;
    }

    /** One item while it is read. */
    private final class Reading {
        private final ItemText text;
        private final String file;
        private final Where where;
        private final Problems problems;

        Reading(ItemText text, String file, Problems problems) {
            this.text = text;
            this.file = file;
            this.where = new Where(file, text.heading().number());
            this.problems = problems;
        }

        Optional<WrittenItem> item(ItemAttributes defaults) {
            Heading heading = Heading.of(text.heading(), file, defaults, problems);
            if (heading.type().isEmpty() || heading.id().isEmpty()) {
                return Optional.empty();
            }
            domain(heading.attributes());
            ItemBody body = ItemBody.of(heading.type().get(), text, file, problems);
            new LinkCheck(vault, file, problems).check(text.lines());
            QuestionReader reader = new QuestionReader(body, text.heading(), file, problems);
            Optional<WrittenItem> item =
                    reader.read(heading.type().get()).map(question -> item(heading, body, question));
            if (!problems.anyError()) {
                item.ifPresent(read -> tryOut(read, reader));
            }
            return item;
        }

        private WrittenItem item(Heading heading, ItemBody body, WrittenQuestion question) {
            if (LinkCheck.references(body.explanation()).isEmpty()) {
                problems.warning(where, "no note proves this item", "name one below the answers: `See [[Timeout]]`");
            }
            return new WrittenItem(
                    new ItemId(WrittenItem.FAMILY + ":" + heading.id()),
                    heading.title(),
                    heading.attributes(),
                    variables(body),
                    question,
                    body.explanation().phrase(file, problems),
                    LinkCheck.references(body.explanation()),
                    scenario(body, question),
                    body.excuses(),
                    where);
        }

        private void domain(ItemAttributes attributes) {
            int domain = attributes.domain();
            List<Blueprint> without = exams.stream()
                    .filter(exam -> exam.domains().stream().noneMatch(known -> known.number() == domain))
                    .toList();
            if (domain > 0 && !without.isEmpty()) {
                Blueprint exam = without.get(0);
                String hint = "it has the domains 1 to " + exam.domains().size();
                problems.error(where, "`" + exam.id() + "` has no domain " + domain, hint);
            }
        }

        private List<Variable> variables(ItemBody body) {
            List<Variable> variables = new ArrayList<>();
            List<Line> lines = body.block(ItemBody.VARIABLES).map(Block::lines).orElse(List.of());
            for (Line line : lines.stream().filter(line -> !line.isBlank()).toList()) {
                Where place = new Where(file, line.number(), 1);
                VariableReader.read(line.text(), place, problems).ifPresent(variable -> {
                    if (variables.stream().anyMatch(known -> known.name().equals(variable.name()))) {
                        problems.error(place, "`" + variable.name() + "` stands twice", "remove one");
                    } else if (variables.size() == VARIABLES_MAX) {
                        problems.error(place, "more than " + VARIABLES_MAX + " variables", "split the item");
                    } else {
                        variables.add(variable);
                    }
                });
            }
            return variables;
        }

        private Optional<ProvedScenario> scenario(ItemBody body, WrittenQuestion question) {
            Optional<Phrase> claim =
                    body.claim().map(line -> Phrase.parse(line.text(), new Where(file, line.number(), 3), problems));
            Optional<ProvedScenario> scenario = body.block(ItemBody.SCENARIO)
                    .map(block -> new ProvedScenario(
                            Phrase.parse(block.text(), new Where(file, block.first(), 1), problems),
                            block.first(),
                            claim));
            List<WrittenOption> claiming = ScenarioProof.claiming(question);
            if (scenario.isEmpty() && (claim.isPresent() || !claiming.isEmpty())) {
                int line = body.claim().map(Line::number).orElse(where.line());
                problems.error(
                        new Where(file, line), "a claim about a run that is not there", "add a block `json scenario`");
            }
            if (scenario.filter(block -> !ScenarioProof.claims(block, question)).isPresent()) {
                problems.error(
                        new Where(file, scenario.get().line()),
                        "a scenario that proves nothing",
                        "add a line such as `? attempts(uploads-1) == 3`");
            }
            return scenario;
        }

        /** Looks at one variant after the other; the first with a flaw is told of. */
        private void tryOut(WrittenItem item, QuestionReader lines) {
            Optional<ScenarioProof.Trial> trial =
                    item.scenario().map(scenario -> proof.new Trial(scenario, lines, file));
            for (Values values : Variants.of(item, facts).all()) {
                Problems found = new Problems();
                WrittenQuestion question = item.question().with(phrase -> phrase.shown(values, found));
                item.explanation().shown(values, found);
                // A text that has no value is reported once, not also as an answer without text.
                List<Flaw> flaws = found.anyError() ? List.of() : VariantCheck.of(question);
                for (Flaw flaw : flaws) {
                    found.error(new Where(file, lines.line(flaw.part())), flaw.message(), flaw.hint());
                }
                trial.filter(run -> !found.anyError()).ifPresent(run -> run.run(question, values, found));
                if (!found.sorted().isEmpty()) {
                    report(found, values);
                }
                if (found.anyError()) {
                    return;
                }
            }
        }

        private void report(Problems found, Values values) {
            String variant = values.toString();
            problems.addAll(found.sorted().stream()
                    .map(problem -> variant.isEmpty()
                            ? problem
                            : new Problem(
                                    problem.where(),
                                    problem.severity(),
                                    problem.message() + ", with " + variant,
                                    problem.hint()))
                    .toList());
        }
    }
}
