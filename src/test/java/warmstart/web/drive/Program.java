package warmstart.web.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import warmstart.Main;

/** The whole program as a process of its own, started as a user starts it. Killed, not asked, when it is closed. */
public final class Program implements AutoCloseable {
    /** What it prints when it answers. */
    public static final String OPEN = "Warmstart is open at ";

    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedReader output;
    private final Path errors;

    /**
     * What is left when it has ended.
     *
     * @param code its exit code
     * @param output what it printed
     * @param errors what it complained about, a line each
     */
    public record End(int code, List<String> output, List<String> errors) {}

    private Program(Process process, Path errors) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = errors;
    }

    /**
     * Starts it.
     *
     * @param folder the folder it is started in; its complaints are kept there
     * @param variables of its environment; those of this process that begin with {@code WARMSTART_} are left out
     * @param arguments its arguments
     */
    public static Program start(Path folder, Map<String, String> variables, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WARMSTART_"));
        builder.environment().putAll(variables);
        return new Program(builder.start(), errors);
    }

    /** Starts it over a data folder, on a free port. */
    public static Program serving(Path folder, Path data) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("WARMSTART_PORT", "0");
        variables.put("WARMSTART_DATA", data.toString());
        return start(folder, variables);
    }

    /** The address at which it answers; waits until it does. */
    public String address() throws IOException {
        String line = output.readLine();
        if (line == null || !line.startsWith(OPEN)) {
            throw new IOException("it printed " + line + " and complained " + Files.readString(errors));
        }
        return line.substring(OPEN.length());
    }

    public long id() {
        return process.pid();
    }

    /** Asks it to end ({@code SIGTERM}) and waits until it has. */
    public End stop() throws IOException, InterruptedException {
        // Process.destroy would close its output as well.
        process.toHandle().destroy();
        return end();
    }

    /** Kills it ({@code SIGKILL}) and waits until it is gone. */
    public End kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        return end();
    }

    /** Waits until it has ended. */
    public End end() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("it does not end");
        }
        return new End(process.exitValue(), lines, Files.readAllLines(errors));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            output.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
