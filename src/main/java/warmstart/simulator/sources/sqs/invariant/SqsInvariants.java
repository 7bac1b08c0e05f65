package warmstart.simulator.sources.sqs.invariant;

import java.util.List;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.quota.SqsQuotas;

/** All invariants of queues and mappings, fresh for each run. */
public final class SqsInvariants {
    private SqsInvariants() {}

    /** For these sources. */
    public static List<Invariant> of(List<Setup> setups, SqsQuotas quotas) {
        return List.of(
                new MessagesAreAccountedFor(setups),
                new HiddenMessagesStayHidden(setups),
                new ReceivesAreCounted(setups),
                new GroupsKeepTheirOrder(),
                new BatchesKeepTheirSize(setups, quotas),
                new MappingsKeepTheirConcurrency(setups, quotas),
                new NothingIsKeptTooLong(setups),
                new DisabledMappingsSayWhy());
    }
}
