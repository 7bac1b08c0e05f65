package warmstart.content.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * Reads a JSON text strictly: no comments, no duplicate keys, nothing after the value, at most {@value #BYTES_MAX} bytes
 * and {@value #DEPTH_MAX} levels. What is wrong becomes a {@link warmstart.base.Problem} with file and line.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * Optional<Blueprint> exam = JsonReader.read(root.resolve("exams/dva-c03.json"), "exams/dva-c03.json", problems)
 *         .flatMap(json -> BLUEPRINT.read(json, problems));
 * }</pre>
 *
 * <p>In a fenced block of a note, {@link #parse} counts lines from the line of the note on which the text begins.
 */
public final class JsonReader {
    /** The largest file that is read. The whole register is a tenth of it. */
    public static final int BYTES_MAX = 1 << 20;

    /** How deeply objects and lists may be nested. */
    public static final int DEPTH_MAX = 32;

    private static final int NUMBER_CHARACTERS_MAX = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxNumberLength(NUMBER_CHARACTERS_MAX)
                    .maxStringLength(BYTES_MAX)
                    .build())
            .build();

    private JsonReader() {}

    /**
     * Reads a file.
     *
     * @param file where it is, possibly inside a zip file system
     * @param name what problems call it: its path below the content or quizzes folder
     * @return empty when it cannot be read or is not JSON; the reason is among the problems
     */
    public static Optional<JsonValue> read(Path file, String name, Problems problems) {
        Where where = Where.file(name);
        try {
            if (Files.size(file) > BYTES_MAX) {
                problems.error(where, "larger than " + BYTES_MAX + " bytes", "split the file");
                return Optional.empty();
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8), new Where(name, 1), problems);
        } catch (IOException unreadable) {
            report(unreadable, name, problems);
        }
        return Optional.empty();
    }

    /**
     * Reads a text.
     *
     * @param start file and line of the text's first line
     * @return empty when it is not JSON; the reason is among the problems
     */
    public static Optional<JsonValue> parse(String text, Where start, Problems problems) {
        if (text.length() > BYTES_MAX) {
            problems.error(start, "larger than " + BYTES_MAX + " characters", "split the text");
            return Optional.empty();
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            return new JsonTree(parser, start, problems).readOnly();
        } catch (JacksonException malformed) {
            problems.error(JsonTree.at(start, malformed.getLocation()), "not valid JSON: " + lowerCase(malformed), "");
            return Optional.empty();
        }
    }

    /**
     * Reads the elements of a list one by one, for files that are too large to be held as a tree; values know their
     * columns, too. A file that is no list has one element.
     *
     * @param file where it is
     * @param name what problems call it
     * @param reader gets each element as soon as it is read; also those before the place at which the text breaks off
     * @return whether the whole file was read; the reason why not is among the problems
     */
    public static boolean each(Path file, String name, Problems problems, Consumer<JsonValue> reader) {
        Where start = new Where(name, 1, 1);
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), withoutMark(text))) {
            return new JsonTree(parser, start, problems).readEach(reader);
        } catch (JacksonException malformed) {
            // The parser wraps what the file itself fails with.
            if (malformed.getCause() instanceof IOException unreadable) {
                report(unreadable, name, problems);
            } else {
                Where where = JsonTree.at(start, malformed.getLocation());
                problems.error(where, "not valid JSON: " + lowerCase(malformed), "");
            }
        } catch (IOException unreadable) {
            report(unreadable, name, problems);
        }
        return false;
    }

    private static void report(IOException unreadable, String name, Problems problems) {
        Where where = Where.file(name);
        if (unreadable instanceof CharacterCodingException) {
            problems.error(where, "not UTF-8 text", "save it with the encoding UTF-8");
        } else if (unreadable instanceof NoSuchFileException) {
            problems.error(where, "no such file", "");
        } else {
            problems.error(where, "cannot be read: " + unreadable.getMessage(), "check its permissions");
        }
    }

    /** Some editors begin a file with an invisible mark of its encoding. */
    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static String lowerCase(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        String first = message.lines().findFirst().orElse("unreadable");
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
