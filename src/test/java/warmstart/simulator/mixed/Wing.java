package warmstart.simulator.mixed;

/** What a random scenario is made of. */
enum Wing {
    /** Callers that wait, through every door. */
    CALLS,
    /** Events of sources that do not wait, and chains of them. */
    EVENTS,
    /** Queues of SQS with their mappings. */
    QUEUES,
    /** Streams of Kinesis and DynamoDB with their mappings. */
    STREAMS,
    /** What is done to functions in the middle: versions, aliases, reservations, deployments, scaling. */
    RELEASES
}
