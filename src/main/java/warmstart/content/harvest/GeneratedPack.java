package warmstart.content.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.quiz.Asked;
import warmstart.quiz.harvest.Conflict;
import warmstart.quiz.harvest.Harvest;
import warmstart.quiz.harvest.Refusal;
import warmstart.quiz.harvest.ask.HarvestDeck;
import warmstart.quiz.harvest.ask.HarvestItem;
import warmstart.quiz.harvest.card.NoteCard;
import warmstart.quiz.harvest.fact.Place;

/**
 * A pack made of notes, as the file that {@code warmstart generate} writes. Its form is published as a JSON Schema, {@code
 * schema/generated.schema.json} below the quizzes folder.
 *
 * @param harvest what was found
 * @param deck what is asked
 * @param seed by which the options were drawn; the same notes and seed give the same file
 */
public record GeneratedPack(Harvest harvest, HarvestDeck deck, long seed) {
    private static final int VERSION = 1;

    /** The file's text: one item to a line, so that two versions can be compared. */
    public String text() {
        StringBuilder text =
                new StringBuilder("{\"warmstart\":\"generated pack\",\"version\":" + VERSION + ",\"seed\":" + seed);
        text.append(",\"notes\":").append(harvest.notes());
        lines("items", deck.items().stream().map(this::item), text);
        lines("cards", harvest.cards().stream().map(GeneratedPack::card), text);
        lines("conflicts", harvest.conflicts().stream().map(GeneratedPack::conflict), text);
        lines("refused", refused().stream().map(GeneratedPack::refusal), text);
        return text.append("\n}\n").toString();
    }

    /** Everything that is not asked, from both steps. */
    public List<Refusal> refused() {
        List<Refusal> all = new ArrayList<>(harvest.refusals());
        all.addAll(deck.refusals());
        return List.copyOf(all);
    }

    private static void lines(String name, Stream<JsonObject> objects, StringBuilder text) {
        text.append(",\n\"").append(name).append("\":[");
        String[] separator = {"\n"};
        objects.forEach(object -> {
            text.append(separator[0]).append(object.wire());
            separator[0] = ",\n";
        });
        text.append(']');
    }

    private JsonObject item(HarvestItem item) {
        Asked asked = item.item().ask(seed);
        List<JsonObject> questions = Stream.of(asked.recalled(), asked.recognised())
                .flatMap(Optional::stream)
                .map(QuestionJson::of)
                .toList();
        JsonObject first = questions.get(0);
        return Json.object()
                .put("id", Json.text(item.item().id().value()))
                .put("family", Json.text(item.family()))
                .put("form", first.require("form"))
                .put("stem", first.require("stem"))
                .put("key", Json.text(QuestionJson.plain(item.key())))
                .put("questions", Json.array(questions))
                .put("place", place(item.place()))
                .put("revision", Json.text(item.item().revision()))
                .build();
    }

    private static JsonObject place(Place place) {
        return Json.object()
                .put("note", Json.text(place.note()))
                .put("file", Json.text(place.file()))
                .put("line", Json.number(place.line()))
                .put("headings", Json.texts(place.headings()))
                .put("source", Json.text(place.source().strip()))
                .build();
    }

    private static JsonObject card(Harvest.HarvestedCard harvested) {
        NoteCard card = harvested.card();
        return Json.object()
                .put("kind", Json.text(card.kind().name().toLowerCase(java.util.Locale.ROOT)))
                .put("front", Json.text(card.front()))
                .put("answers", Json.texts(card.answers()))
                .put("hint", Json.text(card.hint()))
                .put("decks", Json.texts(card.decks()))
                .put("place", place(harvested.place()))
                .build();
    }

    private static JsonObject conflict(Conflict conflict) {
        return Json.object()
                .put("what", Json.text(conflict.what()))
                .put(
                        "places",
                        Json.array(conflict.places().stream()
                                .map(GeneratedPack::place)
                                .toList()))
                .build();
    }

    private static JsonObject refusal(Refusal refusal) {
        return Json.object()
                .put("reason", Json.text(refusal.reason()))
                .put("place", place(refusal.place()))
                .build();
    }
}
