package warmstart.simulator.trace;

import java.util.Arrays;

/**
 * The names of a row's figures and which of them are texts: {@code attempt, environment, tookMicros}. Rows of one kind
 * share one, so a row in the log holds its values only. Each knows those that are longer by one, so that naming the
 * figures of a row one after the other makes no object after the first time.
 */
final class FigureNames {
    private static final int FIRST_ROOM = 2;

    private final String[] names;
    private final boolean[] texts;
    private FigureNames[] longer = new FigureNames[FIRST_ROOM];
    private int longerCount;

    private FigureNames(String[] names, boolean[] texts) {
        this.names = names;
        this.texts = texts;
    }

    /** No figure; every log begins with one of its own. */
    static FigureNames none() {
        return new FigureNames(new String[0], new boolean[0]);
    }

    int size() {
        return names.length;
    }

    String name(int place) {
        return names[place];
    }

    boolean isText(int place) {
        return texts[place];
    }

    /** The place of a figure, or -1. */
    int placeOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** These names and one more. */
    FigureNames then(String name, boolean isText) {
        for (int i = 0; i < longerCount; i++) {
            FigureNames known = longer[i];
            int last = names.length;
            if (known.texts[last] == isText && known.names[last].equals(name)) {
                return known;
            }
        }
        return learn(name, isText);
    }

    private FigureNames learn(String name, boolean isText) {
        if (longerCount == longer.length) {
            longer = Arrays.copyOf(longer, longerCount * 2);
        }
        String[] moreNames = Arrays.copyOf(names, names.length + 1);
        boolean[] moreTexts = Arrays.copyOf(texts, texts.length + 1);
        moreNames[names.length] = name;
        moreTexts[names.length] = isText;
        FigureNames learnt = new FigureNames(moreNames, moreTexts);
        longer[longerCount++] = learnt;
        return learnt;
    }
}
