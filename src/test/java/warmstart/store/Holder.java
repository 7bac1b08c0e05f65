package warmstart.store;

import java.nio.file.Path;
import java.time.ZoneOffset;

/** Another process that holds a data folder, or only its database file, until it is killed. */
public final class Holder {
    private Holder() {}

    /** Needs {@code folder} or {@code file}, and the data folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        AutoCloseable held = arguments[0].equals("folder")
                ? Database.open(folder, ZoneOffset.UTC)
                : H2.inFile(H2.FILE_SYSTEM, folder.resolve("warmstart")).open();
        System.out.println("held");
        System.in.read();
        held.close();
    }
}
