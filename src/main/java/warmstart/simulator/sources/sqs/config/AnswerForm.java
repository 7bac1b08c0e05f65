package warmstart.simulator.sources.sqs.config;

import java.util.List;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;

/** How the code of a function puts its answer, when it puts one. */
public enum AnswerForm implements AnswerReader {
    /** It names what failed; of a FIFO queue it stops at the first failure and names that message and all after it. */
    AS_ADVISED {
        @Override
        public BatchVerdict read(Invocation ended, boolean fifo) {
            List<Item> failed = ended.failedItems();
            return fifo && !failed.isEmpty() ? answer(fromFirst(ended.items(), failed.get(0))) : answer(failed);
        }
    },
    /** It names what failed and goes on, also with a FIFO queue, where that breaks the order. */
    NAMES_FAILED_ONLY {
        @Override
        public BatchVerdict read(Invocation ended, boolean fifo) {
            return answer(ended.failedItems());
        }
    },
    /** It names what failed in a way that the mapping cannot read; when nothing failed it says nothing. */
    UNREADABLE {
        @Override
        public BatchVerdict read(Invocation ended, boolean fifo) {
            return ended.failedItems().isEmpty()
                    ? new BatchVerdict.AllDone()
                    : new BatchVerdict.Malformed("unknown itemIdentifier");
        }
    };

    private static BatchVerdict answer(List<Item> failed) {
        return failed.isEmpty() ? new BatchVerdict.AllDone() : new BatchVerdict.SomeFailed(failed);
    }

    private static List<Item> fromFirst(List<Item> batch, Item first) {
        return batch.subList(batch.indexOf(first), batch.size());
    }
}
