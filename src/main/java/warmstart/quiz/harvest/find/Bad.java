package warmstart.quiz.harvest.find;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that nobody ought to be asked about. */
final class Bad {
    private static final Pattern ACCOUNT = Pattern.compile("arn:aws|\\b\\d{12}\\b");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\b[\\w.]+@[\\w-]+\\.\\w+");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp|pdf)\\b");
    private static final Pattern CODE = Pattern.compile(
            "^\\s*(?:[-*•]\\s+)?(?:[{}\\]]|\\[(?!\\[)|\"[^\"]{1,60}\" ?:|(?:FROM|RUN|COPY|CMD|ENTRYPOINT|ENV) [^ ]|(?:import|def|public|class|const|let|var) \\w+.*[;{(]|\\$ \\w|sudo |npm |pip |aws [a-z]+ |docker |git |kubectl )");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)^(?:see|cf\\.?|refer to|link to|links?:|source:|read more|more info|watch|todo|tbd)\\b.*");

    private Bad() {}

    static boolean isCode(String line) {
        return CODE.matcher(line).find();
    }

    /** Why a line is passed over. */
    static Optional<String> reason(String line, String read) {
        if (ACCOUNT.matcher(line).find()) {
            return Optional.of("an account number or ARN is nothing to learn");
        }
        if (ADDRESS.matcher(read).find()) {
            return Optional.of("the line is an address");
        }
        if (read.indexOf('\ufffd') >= 0) {
            return Optional.of("the line has unreadable characters");
        }
        if (PICTURE.matcher(read).find()) {
            return Optional.of("the line names a file");
        }
        if (isCode(line)) {
            return Optional.of("the line is code");
        }
        return POINTER.matcher(read).matches() && read.split(" ").length < 8
                ? Optional.of("the line only points elsewhere")
                : Optional.empty();
    }
}
