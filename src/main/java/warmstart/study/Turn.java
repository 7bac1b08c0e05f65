package warmstart.study;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import warmstart.quiz.Item;
import warmstart.quiz.question.Question;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/** What a page shows a learner next: a question, the verdict on an answer that waits for its grade, or that all is done. */
public sealed interface Turn permits Turn.Ask, Turn.Judge, Turn.Done {
    /** How far the learner is. */
    QueueCounts counts();

    /** Treats each case. */
    <T> T fold(Function<Ask, T> ask, Function<Judge, T> judge, Function<Done, T> done);

    /**
     * A question.
     *
     * @param item what is asked
     * @param put how
     * @param counts how far the learner is, this one not yet done
     */
    record Ask(Item item, Put put, QueueCounts counts) implements Turn {
        public Ask {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(put, "put");
            Objects.requireNonNull(counts, "counts");
        }

        /** The question as it is put. */
        public Question question() {
            return put.question(item);
        }

        @Override
        public <T> T fold(Function<Ask, T> ask, Function<Judge, T> judge, Function<Done, T> done) {
            return ask.apply(this);
        }
    }

    /**
     * An answer that waits for its grade.
     *
     * @param item what was asked
     * @param pending the answer with its verdict
     * @param choice the buttons
     * @param counts how far the learner is, this one not yet done
     */
    record Judge(Item item, PendingAnswer pending, GradeChoice choice, QueueCounts counts) implements Turn {
        public Judge {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(pending, "pending");
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(counts, "counts");
        }

        /** The question as it was asked. */
        public Question question() {
            return pending.answer().put().question(item);
        }

        @Override
        public <T> T fold(Function<Ask, T> ask, Function<Judge, T> judge, Function<Done, T> done) {
            return judge.apply(this);
        }
    }

    /**
     * Nothing left.
     *
     * @param opensAt when something can be asked next; empty when there are no items
     * @param counts what was done
     */
    record Done(Optional<Instant> opensAt, QueueCounts counts) implements Turn {
        public Done {
            Objects.requireNonNull(opensAt, "opensAt");
            Objects.requireNonNull(counts, "counts");
        }

        @Override
        public <T> T fold(Function<Ask, T> ask, Function<Judge, T> judge, Function<Done, T> done) {
            return done.apply(this);
        }
    }
}
