package warmstart.quiz.lint.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a stem. */
public final class Sentences {
    private static final List<String> SHORT_FORMS = List.of("e.g.", "i.e.", "etc.", "vs.", "approx.");

    private Sentences() {}

    /** The sentences in order. A sentence ends with {@code . ? !} before a space, except after a known short form. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = ".?!\n".indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (end && !isShortForm(text, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static boolean isShortForm(String text, int dot) {
        return SHORT_FORMS.stream().anyMatch(form -> text.startsWith(form, dot + 1 - form.length()));
    }

    private static void add(List<String> sentences, String sentence) {
        String plain = sentence.strip();
        if (!plain.isEmpty()) {
            sentences.add(plain);
        }
    }

    /** The sentence that asks: the last with a question mark, or else the last. Empty for an empty stem. */
    public static String question(String stem) {
        List<String> sentences = of(stem);
        return sentences.stream()
                .filter(sentence -> sentence.endsWith("?"))
                .reduce((first, second) -> second)
                .orElse(sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1));
    }
}
