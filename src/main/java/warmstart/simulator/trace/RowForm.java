package warmstart.simulator.trace;

/**
 * What rows of one kind have in common: the kind, the rule, and the names of the figures. A run of a million rows has a few
 * dozen forms, so a row in the log is the number of its form and a handful of other numbers.
 */
final class RowForm {
    private final int number;
    private final Kind kind;
    private final String rule;
    private final FigureNames names;
    private final String kindJson;
    private final String ruleJson;

    RowForm(int number, Kind kind, String rule, FigureNames names) {
        this.number = number;
        this.kind = kind;
        this.rule = rule;
        this.names = names;
        this.kindJson = new JsonWriter().value(kind.word()).toString();
        this.ruleJson = new JsonWriter().value(rule).toString();
    }

    /** Its place among the forms of a run, from 0. */
    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    String rule() {
        return rule;
    }

    FigureNames names() {
        return names;
    }

    /** The word of the kind as JSON text, quoted once for all rows. */
    String kindJson() {
        return kindJson;
    }

    /** The rule as JSON text. */
    String ruleJson() {
        return ruleJson;
    }
}
