package warmstart.web.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.notes.Heading;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Retrieval;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.web.question.LastSentence;

/** The questions that a note proves, under the sections that do. */
final class SectionQuestions {
    private SectionQuestions() {}

    /** In the order of the sections. */
    static List<TopicView.Section> of(Page page, Deck deck) {
        Map<String, List<TopicView.Question>> bySection = new LinkedHashMap<>();
        bySection.put("", new ArrayList<>());
        page.headings().forEach(heading -> bySection.put(heading.text(), new ArrayList<>()));
        deck.statedBy(page.name())
                .forEach(item -> bySection
                        .computeIfAbsent(section(item, page), s -> new ArrayList<>())
                        .add(question(item)));
        return bySection.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new TopicView.Section(section.getKey(), section.getValue()))
                .toList();
    }

    private static String section(Item item, Page page) {
        Optional<LinkTarget> here = item.proof().sections().stream()
                .filter(section -> section.note().equals(page.name()))
                .findFirst();
        Optional<String> ofBlock = here.flatMap(section -> page.block(section.block()))
                .flatMap(block -> page.heading(block.heading()))
                .map(Heading::text);
        return ofBlock.or(() -> here.flatMap(section -> last(section.headings())))
                .orElse("");
    }

    private static Optional<String> last(List<String> headings) {
        return headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }

    private static TopicView.Question question(Item item) {
        return new TopicView.Question(
                words(item.ask(0).question(Retrieval.TYPED)), "/practice/round?size=1&item=" + item.id());
    }

    /** The sentence that asks, in plain words; gaps as a dash. */
    private static String words(Question question) {
        String stem = question instanceof Cloze ? question.stem().replaceAll("\\{=\\d+}", "\u2026") : question.stem();
        return Prose.spoken(LastSentence.of(stem));
    }
}
