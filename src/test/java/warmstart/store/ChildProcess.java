package warmstart.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java program that runs a main class of the tests. Killed, not asked, when it is closed. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                main.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line it prints; fails when it ends before. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the child ended too early");
        }
        return line;
    }

    /** Kills it ({@code SIGKILL}) and returns the whole lines it had printed and nobody had read. */
    List<String> kill() throws IOException, InterruptedException {
        // Process.destroyForcibly would close the pipe, and with it what was confirmed but not read.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = output.read(); c >= 0; c = output.read()) {
            if (c == '\n') {
                rest.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
