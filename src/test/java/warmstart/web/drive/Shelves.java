package warmstart.web.drive;

import java.nio.file.Path;
import warmstart.content.ShelfReader;
import warmstart.content.ShippedFolder;
import warmstart.study.Shelf;

/** What there is to learn from: the shipped content, read once for all tests, or a folder of a test. */
public final class Shelves {
    private Shelves() {}

    private static final class Shipped {
        static final Shelf SHELF = read(ShippedFolder.of("shipped/content"));
    }

    /** The shipped content and packs. */
    public static Shelf shipped() {
        return Shipped.SHELF;
    }

    /** The notes and facts of a folder, with the shipped packs. */
    public static Shelf read(Path content) {
        return new ShelfReader()
                .read(content, ShippedFolder.of("shipped/quizzes"))
                .shelf();
    }
}
