package warmstart.simulator.sources.stream.model;

/** Why a mapping gives up records, in the words of its report. */
enum GiveUpReason {
    ATTEMPTS("RetryAttemptsExhausted"),
    AGE("RecordAgeExceeded");

    final String word;

    GiveUpReason(String word) {
        this.word = word;
    }
}
