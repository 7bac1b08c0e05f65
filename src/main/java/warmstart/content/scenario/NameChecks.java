package warmstart.content.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Version;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Inlet;
import warmstart.simulator.sources.sqs.SqsSource;

/** Names by which changes and code mean other parts of the scenario; one that means nothing is reported where it stands. */
final class NameChecks {
    private final JsonFields fields;
    private final List<FunctionConfig> functions;
    private final List<EventSource> sources;

    NameChecks(JsonFields fields, List<FunctionConfig> functions, List<EventSource> sources) {
        this.fields = fields;
        this.functions = functions;
        this.sources = sources;
    }

    void check() {
        List<String> inlets = sources.stream()
                .filter(Inlet.class::isInstance)
                .map(EventSource::name)
                .toList();
        each("functions", function -> {
            sending(function, inlets);
            each(function, "versions", version -> sending(version, inlets));
        });
        each("changes", this::change);
    }

    /** Whether code connects only to hosts that there are. */
    void checkHosts(List<String> hosts) {
        each("functions", function -> {
            connecting(function, hosts);
            each(function, "versions", version -> connecting(version, hosts));
        });
        each("changes", change -> connecting(change, hosts));
    }

    private void connecting(JsonValue.Members owner, List<String> hosts) {
        if (owner.members().get("code") instanceof JsonValue.Members code) {
            each(code, "calls", call -> name(call, "host", hosts, "no host"));
        }
    }

    private void sending(JsonValue.Members owner, List<String> inlets) {
        if (owner.members().get("code") instanceof JsonValue.Members code) {
            each(code, "sends", sends -> name(sends, "source", inlets, "no source that can be written to"));
        }
    }

    private void change(JsonValue.Members change) {
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        name(change, "function", names, "no function");
        name(change, "source", sourceNames(), "no source");
        List<String> queues = sources.stream()
                .filter(SqsSource.class::isInstance)
                .map(SqsSource.class::cast)
                .flatMap(NameChecks::queues)
                .toList();
        name(change, "from", queues, "no queue");
        name(change, "to", queues, "no queue");
        List<String> aliases = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>(List.of("$LATEST"));
        for (FunctionConfig function : functions) {
            aliases.addAll(
                    function.releases().aliases().stream().map(Alias::name).toList());
            function.releases().versions().stream()
                    .map(Version::number)
                    .forEach(number -> qualifiers.add(Integer.toString(number)));
        }
        qualifiers.addAll(aliases);
        name(change, "alias", aliases, "no alias");
        name(change, "qualifier", qualifiers, "no alias or version");
    }

    /** Also of those that have other mistakes, so that nobody is sent to look for a name that is there. */
    private List<String> sourceNames() {
        List<String> names = new ArrayList<>();
        each("sources", source -> {
            if (source.members().get("name") instanceof JsonValue.Text name) {
                names.add(name.text());
            }
        });
        return names;
    }

    private static Stream<String> queues(SqsSource source) {
        List<String> names = new ArrayList<>(List.of(source.queue().name()));
        source.queue()
                .redrive()
                .ifPresent(redrive -> names.add(redrive.deadLetterQueue().name()));
        return names.stream();
    }

    private void name(JsonValue.Members object, String field, List<String> known, String none) {
        if (object.members().get(field) instanceof JsonValue.Text name && !known.contains(name.text())) {
            String hint = Nearest.to(name.text(), known)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(known.isEmpty() ? "" : "there are: " + String.join(", ", known));
            fields.errorAt(name.where(), none + " is called `" + name.text() + "`", hint);
        }
    }

    private interface Look {
        void at(JsonValue.Members object);
    }

    private void each(String field, Look look) {
        fields.maybe(field, Shape.any()).ifPresent(value -> each(value, look));
    }

    private static void each(JsonValue.Members owner, String field, Look look) {
        JsonValue value = owner.members().get(field);
        if (value != null) {
            each(value, look);
        }
    }

    private static void each(JsonValue value, Look look) {
        if (value instanceof JsonValue.Items list) {
            for (JsonValue item : list.items()) {
                if (item instanceof JsonValue.Members object) {
                    look.at(object);
                }
            }
        }
    }
}
