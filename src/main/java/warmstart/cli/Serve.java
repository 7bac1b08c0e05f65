package warmstart.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code warmstart serve}: opens the study application and prints its address once it answers. */
@Command(
        name = "serve",
        description = "Opens the study application.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nSettings (a flag wins over its variable):%n")
public final class Serve implements Callable<Integer> {
    private final Function<Settings, String> start;

    @Mixin
    private final SettingFlags flags = new SettingFlags();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * The command.
     *
     * @param start starts the server and gives its address; the server stops when the program is told to end
     */
    public Serve(Function<Settings, String> start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        String address = start.apply(flags.settings());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Warmstart is open at " + address);
        out.flush();
        return Warmstart.KEEP_RUNNING;
    }
}
