package warmstart.quiz.harvest.find;

/** Verbs with which bullets begin: {@code Store the key elsewhere}. They are never part of a name. */
final class Imperatives {
    /** The verbs as alternatives of a pattern. */
    static final String WORDS = "(?:"
            + "add|adds|allow|are|assign|attach|automate|avoid|break|build|cache|call|"
            + "can|check|choose|configure|connect|contains|convert|converts|copy|create|creates|decrypt|"
            + "define|delete|deploy|disable|discard|download|enable|encrypt|externalise|externalize|get|give|"
            + "gives|grant|grow|handle|handles|has|have|holds|include|includes|increase|initialise|"
            + "initialises|initialize|initializes|insert|install|integrate|invoke|is|keep|keeps|load|log|"
            + "make|may|means|minimise|minimize|monitor|mount|move|must|need|needs|pair|"
            + "perform|point|poll|prevent|process|protect|provide|provides|pull|push|put|read|"
            + "reads|reduce|refer|reference|remember|remove|require|requires|restrict|retry|return|returns|"
            + "route|run|runs|scale|select|send|sends|set|share|should|specify|split|"
            + "start|stop|store|stores|support|supports|test|trace|try|update|upload|use|"
            + "uses|wait|will|wrap|write|writes"
            + ")";

    private Imperatives() {}
}
