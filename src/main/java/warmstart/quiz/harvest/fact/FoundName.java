package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * The name of a policy, an action, a setting: {@code AmazonS3ReadOnlyAccess}, {@code s3:GetObject}.
 *
 * @param question the words that ask for it, with {@code ___} where they are a sentence with a gap
 * @param name the name, as it is spelt in programs
 * @param group what kind of name it is, such as a managed policy
 */
public record FoundName(Place place, String context, String subject, String question, String name, Group group)
        implements Found {
    public FoundName {
        Objects.requireNonNull(group, "group");
    }

    /** Names that can stand for each other in a wrong option. */
    public enum Group {
        POLICY,
        ACTION,
        OTHER
    }

    @Override
    public String kind() {
        return "name";
    }
}
