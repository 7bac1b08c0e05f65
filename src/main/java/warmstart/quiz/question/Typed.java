package warmstart.quiz.question;

import warmstart.base.Rng;

/** A question whose answer is typed: the learner has nothing to recognise it by. */
public sealed interface Typed extends Question permits TypedQuantity, TypedName {
    @Override
    default Typed arranged(Rng rng) {
        return this;
    }
}
