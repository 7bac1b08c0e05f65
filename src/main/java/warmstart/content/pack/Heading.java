package warmstart.content.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.ItemAttributes;

/**
 * The heading of an item: {@code ## Visibility timeout {#lam-sqs-001 .single domain=1 difficulty=2 tags=sqs,limits}}.
 *
 * @param title its words
 * @param id empty when there is none, which is reported
 * @param type empty when it is unknown, which is reported
 * @param attributes what else it says; what it leaves out is that of the file
 */
record Heading(String title, String id, Optional<Type> type, ItemAttributes attributes) {
    private static final Pattern FORM = Pattern.compile("##\\s++([^{]*+)\\{([^{}]*+)}\\s*+");
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int ID_LENGTH_MAX = 100;
    private static final String RETIRED = "retired";
    private static final List<String> KEYS = List.of("domain", "difficulty", "tags", "reviewed");

    /** The types of questions, by the classes that name them. */
    enum Type {
        SINGLE,
        MULTIPLE,
        ORDERING,
        MATCHING,
        NUMERIC,
        CLOZE,
        HOTSPOT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a heading; what it does not say is taken from the file. */
    static Heading of(Line line, String file, ItemAttributes defaults, Problems problems) {
        Where where = new Where(file, line.number());
        Matcher form = FORM.matcher(line.text());
        if (!form.matches()) {
            String hint = "end the heading with `{#id .single}`";
            problems.error(where, "an item without id and type", hint);
            return new Heading("", "", Optional.empty(), defaults);
        }
        Words words = new Words(where, problems);
        Arrays.stream(form.group(2).strip().split("\\s+")).forEach(words::take);
        return words.heading(form.group(1).strip(), defaults);
    }

    /** The words between the braces, one by one. */
    private static final class Words {
        private final Where where;
        private final Problems problems;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Type> types = new ArrayList<>();
        private String id = "";
        private boolean retired;

        Words(Where where, Problems problems) {
            this.where = where;
            this.problems = problems;
        }

        void take(String word) {
            int equals = word.indexOf('=');
            if (word.startsWith("#")) {
                id(word.substring(1));
            } else if (word.startsWith(".")) {
                type(word.substring(1));
            } else if (equals > 0 && KEYS.contains(word.substring(0, equals))) {
                value(word.substring(0, equals), word.substring(equals + 1));
            } else if (!word.isEmpty()) {
                String key = equals > 0 ? word.substring(0, equals) : word;
                String near = Nearest.hint(key, KEYS);
                error("`" + key + "` is no attribute", near.isEmpty() ? "there are " + String.join(", ", KEYS) : near);
            }
        }

        private void id(String word) {
            if (!word.matches(ID) || word.length() > ID_LENGTH_MAX) {
                error("`" + word + "` is no id", "use lower-case letters, digits and single hyphens");
            } else if (!id.isEmpty()) {
                error("two ids, `" + id + "` and `" + word + "`", "remove one");
            } else {
                id = word;
            }
        }

        private void type(String word) {
            List<String> known =
                    new ArrayList<>(Arrays.stream(Type.values()).map(Type::word).toList());
            known.add(RETIRED);
            if (word.equals(RETIRED)) {
                retired = true;
            } else if (known.contains(word)) {
                types.add(Type.valueOf(word.toUpperCase(Locale.ROOT)));
            } else {
                String near = Nearest.hint(word, known);
                error(
                        "`." + word + "` is no type of question",
                        near.isEmpty() ? "there are " + String.join(", ", known) : near);
            }
        }

        private void value(String key, String value) {
            if (values.putIfAbsent(key, value) != null) {
                error("`" + key + "` stands twice", "remove one");
            }
        }

        Heading heading(String title, ItemAttributes defaults) {
            if (title.isEmpty()) {
                error("an item without a title", "write it before the braces");
            }
            if (id.isEmpty() && !problems.anyError()) {
                error("an item without an id", "give it one that never changes: `{#lam-sqs-001 …}`");
            }
            if (types.size() != 1 && !problems.anyError()) {
                error(
                        types.isEmpty() ? "an item without a type" : "an item of several types",
                        "give it one class such as `.single`");
            }
            return new Heading(title, id, types.stream().findFirst(), attributes(defaults));
        }

        private ItemAttributes attributes(ItemAttributes defaults) {
            return new ItemAttributes(
                    number("domain", defaults.domain(), 99),
                    number("difficulty", defaults.difficulty(), ItemAttributes.DIFFICULTY_MAX),
                    Optional.ofNullable(values.get("tags")).map(Words::tags).orElse(defaults.tags()),
                    Optional.ofNullable(values.get("reviewed"))
                            .flatMap(day -> date(day, where, problems))
                            .or(defaults::reviewed),
                    retired);
        }

        private static List<String> tags(String written) {
            return Arrays.stream(written.split(","))
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }

        private int number(String key, int otherwise, int most) {
            String written = values.getOrDefault(key, "");
            if (written.isEmpty() && !values.containsKey(key)) {
                return otherwise;
            }
            int number = written.matches("\\d{1,2}") ? Integer.parseInt(written) : 0;
            if (number < 1 || number > most) {
                error("`" + key + "=" + written + "` is no number from 1 to " + most, "");
            }
            return number;
        }

        private void error(String message, String hint) {
            problems.error(where, message, hint);
        }
    }

    /** A day; empty when it is none, which is reported. */
    static Optional<LocalDate> date(String written, Where where, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADate) {
            problems.error(where, "`" + written + "` is no date", "write YYYY-MM-DD");
            return Optional.empty();
        }
    }
}
