package warmstart.quiz.harvest.fact;

/** Something that a note claims and that can be asked. */
public sealed interface Found
        permits FoundAmount,
                FoundCode,
                FoundName,
                FoundDefinition,
                FoundList,
                FoundTerm,
                FoundRequirement,
                FoundNegation,
                FoundCause,
                FoundStatement {
    /** Where it is claimed. */
    Place place();

    /** What the line is about, from headings and bullets above: {@code Queues › Standard}. */
    String context();

    /** The words of the claim without its answer, by which it is found again when other lines change. */
    String subject();

    /** The name of its kind in reports and ids: {@code amount}. */
    String kind();
}
