package warmstart.simulator.sources.sqs;

import warmstart.simulator.engine.Engine;

/** What a receive hides comes back, unless it was deleted in time. */
final class Visibility {
    private final Engine engine;
    private final LiveQueue queue;

    Visibility(Engine engine, LiveQueue queue) {
        this.engine = engine;
        this.queue = queue;
    }

    /** What a receive brought is hidden from now on; nobody needs to wait for its end. */
    void hide(Receipt receipt) {
        engine.inBackground(receipt.hiddenUntilMicros, () -> end(receipt));
    }

    /** Somebody waits for what a poller left to become visible again. */
    void await(Receipt receipt) {
        if (receipt.hiddenUntilMicros > engine.now() && receipt.holdsAny()) {
            engine.at(receipt.hiddenUntilMicros, () -> end(receipt));
        }
    }

    private void end(Receipt receipt) {
        if (bringBack(receipt)) {
            queue.tellOthers();
        }
    }

    /** Says whether it still held something. */
    private boolean bringBack(Receipt receipt) {
        boolean some = false;
        for (Message message : receipt.messages) {
            if (message.isHeldBy(receipt)) {
                queue.comeBack(message);
                some = true;
            }
        }
        return some;
    }

    /** Brings back what becomes visible at this very moment; says whether there was such a receive. */
    boolean endNow(Batch batch) {
        boolean some = false;
        for (Receipt receipt : batch.receipts) {
            if (receipt.hiddenUntilMicros == engine.now()) {
                bringBack(receipt);
                some = true;
            }
        }
        return some;
    }
}
