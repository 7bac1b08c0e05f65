package warmstart.content.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.lab.FrontMatter;
import warmstart.exam.Blueprint;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.ItemId;
import warmstart.quiz.written.ItemAttributes;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenPack;

/**
 * Reads the questions of a pack, {@code quizzes/<pack>/*.md}: many in a file, each below a heading such as {@code ##
 * Visibility timeout {#lam-sqs-001 .single domain=1}}.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * WrittenPack pack = new WrittenPackReader(facts, vault, exams)
 *         .read(Path.of("quizzes/lambda-essentials"), "lambda-essentials", problems);
 * }</pre>
 *
 * <p>An item with an error is left out and the others are served; nothing is thrown. An id belongs to one item of all packs
 * that a reader reads: the first keeps it. So files are read anew by a new reader.
 */
public final class WrittenPackReader {
    /** The largest file that is read. */
    public static final int BYTES_MAX = 1 << 20;

    private static final int LINE_MAX = 20_000;
    private static final String ENDING = ".md";
    private static final List<String> KEYS = List.of("title", "domain", "difficulty", "tags", "reviewed");

    private final ItemReader items;
    private final Map<ItemId, Where> known = new LinkedHashMap<>();

    /**
     * A reader of items that may name these facts, notes and exam domains.
     *
     * @param vault the notes that references lead to; without pages they are not compared
     * @param exams the exams that the pack prepares for; with none, domains are not compared
     */
    public WrittenPackReader(FactCatalog facts, Vault vault, List<Blueprint> exams) {
        this.items = new ItemReader(facts, vault, exams);
    }

    /**
     * Reads the files of a folder, in the order of their names.
     *
     * @param folder the folder of the pack
     * @param pack its name, as problems and ids use it
     * @param problems gets everything wrong, with file, line and what to do next
     */
    public WrittenPack read(Path folder, String pack, Problems problems) {
        List<WrittenItem> read = new ArrayList<>();
        for (Path file : files(folder, pack, problems)) {
            String name = pack + "/" + file.getFileName();
            text(file, name, problems).ifPresent(text -> read.addAll(parse(name, text, problems)));
        }
        return new WrittenPack(pack, read);
    }

    /** Reads the text of a file; the items without an error, in their order. */
    public List<WrittenItem> parse(String file, String text, Problems problems) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.length() > BYTES_MAX || tooLong(body, file, problems)) {
            if (body.length() > BYTES_MAX) {
                problems.error(Where.file(file), "larger than " + BYTES_MAX + " characters", "split the file");
            }
            return List.of();
        }
        Optional<FileText> parts = FileText.of(file, body, problems);
        List<WrittenItem> read = new ArrayList<>();
        parts.ifPresent(whole -> {
            ItemAttributes defaults = defaults(whole.front(), problems);
            whole.items()
                    .forEach(item -> items.read(item, file, defaults, problems).ifPresent(read::add));
        });
        return read.stream().filter(item -> isNew(item, problems)).toList();
    }

    private static boolean tooLong(String text, String file, Problems problems) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LINE_MAX) {
                String message = "a line of more than " + LINE_MAX + " characters";
                problems.error(new Where(file, i + 1), message, "break it");
                return true;
            }
        }
        return false;
    }

    private boolean isNew(WrittenItem item, Problems problems) {
        Where before = known.putIfAbsent(item.id(), item.where());
        if (before != null) {
            String id = item.id().value().substring(WrittenItem.FAMILY.length() + 1);
            problems.error(item.where(), "the id `" + id + "` is taken by " + before, "give it another one");
        }
        return before == null;
    }

    private static ItemAttributes defaults(FrontMatter front, Problems problems) {
        front.allow(KEYS);
        return new ItemAttributes(
                front.maybe("domain").isPresent() ? front.whole("domain", 1, 99) : 0,
                front.maybe("difficulty").isPresent() ? front.whole("difficulty", 1, ItemAttributes.DIFFICULTY_MAX) : 0,
                front.list("tags"),
                front.maybe("reviewed").flatMap(day -> Heading.date(day, front.where("reviewed"), problems)),
                false);
    }

    private static List<Path> files(Path folder, String pack, Problems problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException unreadable) {
            problems.error(Where.file(pack), "cannot be listed: " + unreadable.getMessage(), "check its permissions");
            return List.of();
        }
    }

    private static Optional<String> text(Path file, String name, Problems problems) {
        try {
            if (Files.size(file) > BYTES_MAX) {
                problems.error(Where.file(name), "larger than " + BYTES_MAX + " bytes", "split the file");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException binary) {
            problems.error(Where.file(name), "not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException unreadable) {
            problems.error(Where.file(name), "cannot be read: " + unreadable.getMessage(), "check its permissions");
        }
        return Optional.empty();
    }
}
