package warmstart.simulator.trace;

import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * The names of a row's figures and what each of them is: {@code attempt, environment, tookMicros}. Rows of one kind
 * share one, so a row in the log holds its values only. Each knows those that are longer by one and the forms that rows
 * with these figures have taken, so that writing a row makes no object after the first of its form.
 */
final class FigureNames {
    private static final int FIRST_ROOM = 2;

    /** What a figure is. */
    enum Figure {
        NUMBER,
        TEXT,
        SUBJECT
    }

    private final IntSupplier formNumbers;
    private final String[] names;
    private final String[] keys;
    private final Figure[] figures;
    private FigureNames[] longer = new FigureNames[FIRST_ROOM];
    private int longerCount;
    private RowForm[] forms = new RowForm[FIRST_ROOM];
    private int formCount;

    private FigureNames(IntSupplier formNumbers, String[] names, String[] keys, Figure[] figures) {
        this.formNumbers = formNumbers;
        this.names = names;
        this.keys = keys;
        this.figures = figures;
    }

    /**
     * No figure; every entry begins with one of its own.
     *
     * @param formNumbers gives each form of a row its number
     */
    static FigureNames none(IntSupplier formNumbers) {
        return new FigureNames(formNumbers, new String[0], new String[0], new Figure[0]);
    }

    int size() {
        return names.length;
    }

    String name(int place) {
        return names[place];
    }

    /** The name as JSON text, quoted once for all rows. */
    String keyJson(int place) {
        return keys[place];
    }

    Figure figure(int place) {
        return figures[place];
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
    FigureNames then(String name, Figure figure) {
        for (int i = 0; i < longerCount; i++) {
            FigureNames known = longer[i];
            int last = names.length;
            if (known.figures[last] == figure && known.names[last].equals(name)) {
                return known;
            }
        }
        return learn(name, figure);
    }

    private FigureNames learn(String name, Figure figure) {
        if (longerCount == longer.length) {
            longer = Arrays.copyOf(longer, longerCount * 2);
        }
        FigureNames learnt = new FigureNames(
                formNumbers,
                with(names, name),
                with(keys, new JsonWriter().value(name).toString()),
                with(figures, figure));
        longer[longerCount++] = learnt;
        return learnt;
    }

    private static <T> T[] with(T[] some, T more) {
        T[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    /** The form of a row that has these figures. */
    RowForm form(Kind kind, String rule) {
        for (int i = 0; i < formCount; i++) {
            RowForm known = forms[i];
            if (known.kind() == kind && known.rule().equals(rule)) {
                return known;
            }
        }
        return learnForm(kind, rule);
    }

    private RowForm learnForm(Kind kind, String rule) {
        if (formCount == forms.length) {
            forms = Arrays.copyOf(forms, formCount * 2);
        }
        RowForm learnt = new RowForm(formNumbers.getAsInt(), kind, rule, this);
        forms[formCount++] = learnt;
        return learnt;
    }
}
