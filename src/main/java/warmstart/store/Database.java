package warmstart.store;

import java.nio.file.Path;
import java.time.ZoneId;
import warmstart.accounts.LearnerStore;
import warmstart.study.LabStore;
import warmstart.study.ReviewStore;

/** The database in the data folder. */
public final class Database implements AutoCloseable {
    private Database() {}

    /**
     * Opens the database {@code warmstart.mv.db} in a folder; makes both when they are not there yet.
     *
     * @param folder the data folder
     * @param zone where the first learner's days begin and end, when the learner is made now
     * @throws StoreProblem when it cannot be opened, with what to do about it
     */
    public static Database open(Path folder, ZoneId zone) {
        throw new UnsupportedOperationException(folder.toString() + zone);
    }

    /** Where learners are kept. */
    public LearnerStore learners() {
        throw new UnsupportedOperationException();
    }

    /** Where reviews are kept. */
    public ReviewStore reviews() {
        throw new UnsupportedOperationException();
    }

    /** Where runs of labs are kept. */
    public LabStore labs() {
        throw new UnsupportedOperationException();
    }

    /** Writes what is left and lets go of the folder. Call it when no request runs any more. */
    @Override
    public void close() {}
}
