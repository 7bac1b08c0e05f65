package warmstart.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another Java program that runs a main class of the tests. Killed, not asked, when it is closed. */
final class ChildProcess implements AutoCloseable {
    /** A child that hangs is killed after this time, so that the parent, which reads what it prints, goes on and fails. */
    private static final long LIFE_SECONDS_MAX = 60;

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
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture.delayedExecutor(LIFE_SECONDS_MAX, TimeUnit.SECONDS)
                .execute(() -> process.toHandle().destroyForcibly());
        return new ChildProcess(process);
    }

    /** The next line it prints; fails when it ends before. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the child ended too early, or hung");
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
