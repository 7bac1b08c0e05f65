package warmstart.quiz.generate.permission;

import java.util.Objects;

/**
 * A name, or words, that do not answer a question.
 *
 * @param name {@code sns:Publish}
 * @param told what it really is, the end of a sentence that begins with it: {@code is the permission for an SNS topic}
 */
record WrongName(String name, String told) {
    WrongName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(told, "told");
    }
}
