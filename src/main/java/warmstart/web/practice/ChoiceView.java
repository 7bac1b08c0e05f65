package warmstart.web.practice;

import java.util.List;

/**
 * What can be practised.
 *
 * @param total how many questions there are
 * @param groups kinds, packs and domains with their numbers
 * @param topics the topics with questions, for the list
 * @param sizes how many questions a round may have
 */
public record ChoiceView(String total, List<Group> groups, List<Choice> topics, List<Integer> sizes) {
    /**
     * A way of choosing.
     *
     * @param name the field: {@code kind}
     * @param title {@code By kind}
     * @param choices what there is
     */
    public record Group(String name, String title, List<Choice> choices) {}

    /**
     * One choice.
     *
     * @param value what the address says
     * @param title what the learner reads
     * @param count how many questions
     */
    public record Choice(String value, String title, int count) {}
}
