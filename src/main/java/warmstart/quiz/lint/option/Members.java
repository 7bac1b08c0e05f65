package warmstart.quiz.lint.option;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.text.Plain;

/** What an option joins: {@code SQS and Kinesis} has two members, {@code Delete the queue} one. */
final class Members {
    private static final Pattern JOINT = Pattern.compile(", and |, or | and | or |, |; | & | plus ");

    private Members() {}

    static List<String> of(String text) {
        return JOINT.splitAsStream(Plain.of(text).replaceFirst("^(?:both|either) ", ""))
                .map(member -> member.strip().replaceFirst("^(?:the|a|an) ", ""))
                .filter(member -> !member.isEmpty())
                .distinct()
                .toList();
    }
}
