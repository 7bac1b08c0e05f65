package warmstart.quiz.generate.way;

import java.util.Arrays;
import java.util.Optional;

/** The three ways in which a function comes to be run. */
enum Way {
    SYNCHRONOUS(
            "synchronous", "invoke a Lambda function synchronously and wait for its result", "synchronous invocation"),
    ASYNCHRONOUS(
            "asynchronous",
            "invoke a Lambda function asynchronously, through its event queue",
            "asynchronous invocation"),
    POLLED("event source mapping", "have a Lambda function invoked by an event source mapping", "event source mapping");

    private final String mark;
    private final String does;
    private final String named;

    Way(String mark, String does, String named) {
        this.mark = mark;
        this.does = does;
        this.named = named;
    }

    /** The way of a fact whose mark this is. */
    static Optional<Way> of(String mark) {
        return Arrays.stream(values()).filter(way -> way.mark.equals(mark)).findFirst();
    }

    /** What services of this way do, as a question says it. */
    String does() {
        return does;
    }

    /** What the way is called on the right of a matching. */
    String named() {
        return named;
    }
}
