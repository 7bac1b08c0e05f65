package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.function.Violation;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.release.AliasRules;

/**
 * Versions, aliases and provisioned concurrency:
 * {@code "versions": [{"number": 1}, {"number": 2, "code": {…}}]},
 * {@code "aliases": [{"name": "live", "version": 1, "second": 2, "share": "10%"}]},
 * {@code "provisioned": [{"alias": "live", "environments": 10}]}.
 */
final class ReleaseShapes {
    private static final int VERSIONS_MAX = 10_000;
    private static final int ENVIRONMENTS_MAX = 100_000;

    private final Quotas quotas;

    ReleaseShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    /** A version without code of its own has that of {@code $LATEST}. */
    private record Draft(int number, Optional<Code> code) {}

    Releases releases(JsonFields fields, Optional<Code> latest) {
        List<Draft> drafts = fields.list("versions", version());
        List<Integer> numbers = drafts.stream().map(Draft::number).toList();
        List<Alias> aliases = fields.list("aliases", alias(Optional.of(numbers)));
        List<Provisioned> provisioned = fields.list("provisioned", provisioned());
        check(fields, drafts, aliases, provisioned);
        List<Version> versions = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.code().or(() -> latest).ifPresent(code -> versions.add(new Version(draft.number(), code)));
        }
        return new Releases(versions, aliases, provisioned);
    }

    private Shape<Draft> version() {
        return Shape.object(fields -> {
            Optional<Integer> number = fields.need("number", Shape.whole(1, VERSIONS_MAX));
            Optional<Code> code = fields.maybe("code", new CodeShapes(quotas).code());
            return () -> new Draft(number.orElseThrow(), code);
        });
    }

    /** An alias that is made in the middle of a run, where nobody knows yet what will have been published. */
    Shape<Alias> alias() {
        return alias(Optional.empty());
    }

    private Shape<Alias> alias(Optional<List<Integer>> published) {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", FactShapes.name());
            Optional<String> version = fields.need("version", qualifier());
            Optional<String> second = fields.maybe("second", qualifier());
            Optional<Integer> share = fields.maybe("share", FactShapes.perMille());
            if (fields.has("second") != fields.has("share")) {
                fields.error("second", "a second version and its share belong together", "give both or neither");
            } else if (name.isPresent() && version.isPresent() && second.isPresent() == share.isPresent()) {
                check(fields, draft(name.get(), version.get(), second, share.orElse(0)), published);
            }
            return () -> {
                Alias alias = Alias.of(name.orElseThrow(), Integer.parseInt(version.orElseThrow()));
                return second.map(number -> alias.with(Integer.parseInt(number), share.orElseThrow()))
                        .orElse(alias);
            };
        });
    }

    /** {@code 3} or {@code "$LATEST"}; which of them an alias may point to say its rules. */
    private static Shape<String> qualifier() {
        return (value, problems) ->
                value instanceof JsonValue.Text text && text.text().equals(FunctionTarget.LATEST)
                        ? Optional.of(text.text())
                        : Shape.whole(1, VERSIONS_MAX).read(value, problems).map(String::valueOf);
    }

    private static AliasRules.Draft draft(String name, String version, Optional<String> second, int share) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put(version, Faults.WHOLE_PER_MILLE - share);
        second.ifPresent(other -> weights.merge(other, share, Integer::sum));
        return new AliasRules.Draft(name, weights);
    }

    /** All versions of a scenario's function have its role and its dead-letter queue. */
    private void check(JsonFields fields, AliasRules.Draft draft, Optional<List<Integer>> published) {
        Map<Integer, AliasRules.Settings> settings = new LinkedHashMap<>();
        List<Integer> numbers = published.orElseGet(() -> draft.weights().keySet().stream()
                .filter(version -> !version.equals(FunctionTarget.LATEST))
                .map(Integer::valueOf)
                .toList());
        numbers.forEach(number -> settings.put(number, new AliasRules.Settings("", "")));
        String first = draft.weights().keySet().iterator().next();
        for (Violation refused :
                AliasRules.check(draft, settings, quotas.function().aliasVersionsMax())) {
            String field = refused.path().equals("name")
                    ? "name"
                    : refused.path().endsWith("." + first) ? "version" : "second";
            fields.error(field, refused.message(), refused.hint());
        }
    }

    static Shape<Provisioned> provisioned() {
        return Shape.object(fields -> {
            Optional<String> alias = fields.maybe("alias", FactShapes.name());
            Optional<Integer> version = fields.maybe("version", Shape.whole(1, VERSIONS_MAX));
            Optional<Integer> environments = fields.need("environments", Shape.whole(1, ENVIRONMENTS_MAX));
            if (fields.has("alias") == fields.has("version")) {
                String hint = "$LATEST can have none";
                fields.error("alias", "provisioned concurrency belongs to an alias or to a version", hint);
            }
            return () -> new Provisioned(
                    alias.orElseGet(() -> Integer.toString(version.orElseThrow())), environments.orElseThrow());
        });
    }

    private static void check(
            JsonFields fields, List<Draft> drafts, List<Alias> aliases, List<Provisioned> provisioned) {
        List<Integer> numbers = drafts.stream().map(Draft::number).toList();
        List<String> known = new ArrayList<>(aliases.stream().map(Alias::name).toList());
        numbers.forEach(number -> known.add(Integer.toString(number)));
        for (Provisioned ready : provisioned) {
            if (!known.contains(ready.qualifier())) {
                String message = "no alias or version is called `" + ready.qualifier() + "`";
                fields.error("provisioned", message, Nearest.hint(ready.qualifier(), known));
            }
        }
    }
}
