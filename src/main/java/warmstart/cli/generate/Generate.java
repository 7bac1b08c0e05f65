package warmstart.cli.generate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import warmstart.base.Rng;
import warmstart.base.Slug;
import warmstart.cli.UsageProblem;
import warmstart.content.harvest.GeneratedPack;
import warmstart.content.harvest.PlainNotes;
import warmstart.quiz.harvest.Harvest;
import warmstart.quiz.harvest.Harvester;
import warmstart.quiz.harvest.ask.HarvestDeck;
import warmstart.quiz.harvest.ask.HarvestQuestions;

/**
 * {@code warmstart generate DIR}: reads any folder of notes, or one note, and tells what can be asked about it. With {@code
 * --out} the questions are written as JSON. Exit code 1 when nothing can be asked or written, 2 when the command cannot be
 * understood.
 */
@Command(
        name = "generate",
        description = "Makes questions of any notes, and tells what was asked, refused and why.",
        mixinStandardHelpOptions = true)
public final class Generate implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder with notes (.md), or one note.")
    private @Nullable Path place;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the questions as JSON.")
    private @Nullable Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw options by this number; the same gives the same (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--brief", description = "Count what is refused, instead of naming each line.")
    private boolean brief;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (place == null || !Files.exists(place)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder or file `" + place + "`. Name one that holds notes.");
        }
        PlainNotes notes = PlainNotes.read(place);
        Harvest harvest = Harvester.of(notes.notes(), progress(notes.notes().size()));
        HarvestDeck deck = HarvestQuestions.of(harvest, pack(place), new Rng(seed));
        GeneratedPack pack = new GeneratedPack(harvest, deck, seed);
        if (out != null) {
            write(out, pack.text());
        }
        PrintWriter report = spec.commandLine().getOut();
        new GenerateReport(report).print(notes, pack, brief);
        report.flush();
        return deck.items().isEmpty() ? 1 : 0;
    }

    private static String pack(Path place) {
        return Slug.of(String.valueOf(place.toAbsolutePath().normalize().getFileName()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UsageProblem("The file `" + file + "` cannot be written: " + unwritable.getMessage()
                    + ". Name a file in a folder that exists.");
        }
    }

    /** Says once a second how far it is; a vault of ordinary size is done before the first time. */
    private IntConsumer progress(int all) {
        PrintWriter err = spec.commandLine().getErr();
        long[] last = {System.nanoTime()};
        return done -> {
            if (System.nanoTime() - last[0] > TimeUnit.SECONDS.toNanos(1)) {
                last[0] = System.nanoTime();
                err.println(done + " of " + all + " notes …");
                err.flush();
            }
        };
    }
}
