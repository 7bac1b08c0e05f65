package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.quota.Quotas;

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
        List<Alias> aliases = fields.list("aliases", alias());
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

    static Shape<Alias> alias() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", FactShapes.name());
            Optional<Integer> version = fields.need("version", Shape.whole(1, VERSIONS_MAX));
            Optional<Integer> second = fields.maybe("second", Shape.whole(1, VERSIONS_MAX));
            Optional<Integer> share = fields.maybe("share", FactShapes.perMille());
            if (fields.has("second") != fields.has("share")) {
                fields.error("second", "a second version and its share belong together", "give both or neither");
            }
            return () -> {
                Alias alias = Alias.of(name.orElseThrow(), version.orElseThrow());
                return second.map(number -> alias.with(number, share.orElseThrow()))
                        .orElse(alias);
            };
        });
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
        for (Alias alias : aliases) {
            for (int number : List.of(alias.version(), alias.secondVersion())) {
                if (!numbers.contains(number)) {
                    String message = "the alias `" + alias.name() + "` points to version " + number;
                    fields.error("aliases", message + ", which is not among the versions", "");
                    break;
                }
            }
        }
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
