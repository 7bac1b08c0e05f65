package warmstart.quiz.answer;

/** The learner does not know, and asks to be shown. */
public record NoAnswer() implements Answer {}
