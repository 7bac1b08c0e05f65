package warmstart.facts;

import java.util.Objects;

/**
 * The words of a fact.
 *
 * @param subject what it is about, so that "What is the maximum …?" reads right: {@code timeout of a function}
 * @param statement the fact as one sentence
 * @param mark the characters in the note's sentence that carry it: {@code 15 minutes}, {@code sqs:SendMessage}
 * @param stem a full question whose answer is the value; empty when the subject and qualifier make a good one
 */
public record Wording(String subject, String statement, String mark, String stem) {
    public Wording {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(stem, "stem");
    }
}
