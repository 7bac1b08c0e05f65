package warmstart.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import warmstart.store.StoreProblem;

/**
 * The command line as a whole. Exit codes: 0 it worked, 1 it failed or found errors, 2 the command was not understood.
 */
@Command(
        name = "warmstart",
        description = "Read a topic, be asked about it, run the thing the question is about.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Warmstart {
    /** What a command returns whose work goes on after it has returned. */
    static final int KEEP_RUNNING = -1;

    private static final int FAILED = 1;

    private Warmstart() {}

    /**
     * Runs a command.
     *
     * @param commands the commands by hand, in the order of the help
     * @param arguments as typed; none at all means {@code serve}
     * @return the exit code, or a negative number when the program keeps running
     */
    public static int run(List<Object> commands, String... arguments) {
        CommandLine line = new CommandLine(new Warmstart());
        commands.forEach(line::addSubcommand);
        Object serve = line.getSubcommands().get("serve");
        if (serve instanceof CommandLine command) {
            // The table is made from the settings themselves, so the help cannot lag behind.
            command.getCommandSpec()
                    .usageMessage()
                    .footer(Setting.table().replace("%", "%%").split("\n"));
        }
        line.setExecutionExceptionHandler((fault, where, parsed) -> say(fault, where));
        return line.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }

    private static int say(Exception fault, CommandLine where) throws Exception {
        if (!(fault instanceof UsageProblem) && !(fault instanceof StoreProblem)) {
            throw fault;
        }
        PrintWriter err = where.getErr();
        err.println(fault.getMessage());
        err.flush();
        return FAILED;
    }
}
