package warmstart;

import java.util.List;
import warmstart.cli.Check;
import warmstart.cli.Iam;
import warmstart.cli.Serve;
import warmstart.cli.Warmstart;
import warmstart.cli.generate.Generate;
import warmstart.cli.simulate.Simulate;

/** Starts the program: the arguments name a command, none at all opens the study application. */
public final class Main {
    private Main() {}

    /** Runs the command and ends with its exit code, unless it keeps running. */
    public static void main(String[] arguments) {
        List<Object> commands = List.of(
                new Serve(Wiring::serve),
                new Check(Wiring::folders),
                new Simulate(settings -> Wiring.folders(settings).content()),
                new Iam(),
                new Generate());
        int code = Warmstart.run(commands, arguments);
        if (code >= 0) {
            System.exit(code);
        }
    }
}
