package warmstart.quiz.generate.policy;

import warmstart.iam.Policy;
import warmstart.quiz.question.Prose;

/** Puts a stem together: what happens, the documents that count, the question. */
final class Story {
    private final StringBuilder stem = new StringBuilder();

    static Story of(String sentence) {
        Story story = new Story();
        story.stem.append(sentence);
        return story;
    }

    /** A document below the words that say whose it is: {@code Policy of the function:} */
    Story shows(String whose, Policy policy) {
        stem.append("\n\n").append(whose).append(':').append(Prose.block("json", PolicyJson.of(policy)));
        return this;
    }

    /** That there is no such document. */
    Story says(String sentence) {
        stem.append(stem.toString().endsWith("\n\n") ? "" : "\n\n").append(sentence);
        return this;
    }

    String asks(String question) {
        return says(question).stem.toString().replaceAll("\n{3,}", "\n\n");
    }

    static String code(String text) {
        return Prose.code(text);
    }
}
