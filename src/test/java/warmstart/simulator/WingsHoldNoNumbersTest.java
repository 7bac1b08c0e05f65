package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, answers and networks have their limits from outside; events hold lengths of ids and digits of formats only. */
class WingsHoldNoNumbersTest {
    private static final Path SIMULATOR = Path.of("src/main/java/warmstart/simulator");

    /** Comments, texts and characters are no code. */
    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LlDdFf]?(?!\\w)");

    /** Status codes are the protocol itself. */
    private static final String STATUS_CODE = "[A-Z_]+ = (200|202|204|403|413|429|500|502|503|504)";

    /** Pairs of a list, the four characters of base64, what a thousand means, the shape of an address or a status. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            filter   | 2
            response | STATUS_MIN = 100, STATUS_MAX = 599, STATUS_DIGITS = 3, 4, CONFLICT = 409, MILLIS_PER_SECOND = 1_000
            network  | FIRST_NUMBER = 100, PORT_MAX = 65_535, CHANGES_MAX = 8, RESERVED = 4, ADDRESS_BITS = 32
            """)
    void onlyTheseNumbersAreWritten(String wing, String allowed) throws IOException {
        List<String> found = numbers(wing).stream()
                .filter(one -> !one.matches(STATUS_CODE))
                .distinct()
                .toList();
        assertThat(found).containsExactlyInAnyOrder(allowed.split(", "));
    }

    @Test
    void numbersInEventsAreLengthsAndFormats() throws IOException {
        List<String> others = numbers("payload").stream()
                .filter(one -> !one.matches("[A-Z0-9_]+_(CHARS|DIGITS|SECONDS|PORT) = .*|DECIMALS = 3|2|8|24"))
                .toList();
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "MILLIS_PER_SECOND = 1_000",
                        "BINARY = 2",
                        "SEQUENCE_FIRST = 188_000_000",
                        "PROCESSING_MILLIS = 310");
    }

    private static List<String> numbers(String wing) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SIMULATOR.resolve(wing))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code = NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
                code.lines().forEach(line -> found.addAll(numbersOf(line)));
            }
        }
        return found;
    }

    private static List<String> numbersOf(String line) {
        List<String> found = new ArrayList<>();
        Matcher constant = Pattern.compile("(\\w+ = [\\d_]+)L?;").matcher(line);
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            boolean counts = number.group(1).equals("0") || number.group(1).equals("1");
            if (!counts && !line.contains("HEADER")) {
                boolean isConstant = line.contains(" final ") && constant.find(0);
                found.add(isConstant ? constant.group(1) : number.group(1));
            }
        }
        return found;
    }
}
