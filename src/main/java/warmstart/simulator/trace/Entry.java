package warmstart.simulator.trace;

import java.util.NoSuchElementException;
import java.util.function.ToLongFunction;
import warmstart.base.Check;

/**
 * The row that is being written: {@code engine.row(kind, who, cause, rule).and("attempt", 2).write()}. There is one for a
 * whole run; what is read of it is good until the next row is begun.
 */
public final class Entry implements Row {
    private static final int FIGURES_MAX = 16;

    private final ToLongFunction<Entry> writer;
    private final FigureNames none = FigureNames.none(this::nextForm);
    private final long[] values = new long[FIGURES_MAX];
    private final Object[] objects = new Object[FIGURES_MAX];
    private FigureNames names = none;
    private Kind kind = Nothing.HAPPENED;
    private Subject who = new Subject("", Subjects.ONLY, 0, 0);
    private long t;
    private long seq;
    private long cause;
    private String rule = "";
    private int forms;
    private RowForm form = none.form(kind, rule);

    private Entry(ToLongFunction<Entry> writer) {
        this.writer = writer;
    }

    /** One that is handed to the writer each time it is complete; the writer says its {@code seq}. */
    public static Entry writingTo(ToLongFunction<Entry> writer) {
        return new Entry(writer);
    }

    /** One that rows are read into and that cannot be written. */
    static Entry forReading() {
        return new Entry(row -> {
            throw new IllegalStateException("this row is only read");
        });
    }

    private int nextForm() {
        return forms++;
    }

    private enum Nothing implements Kind {
        HAPPENED;

        @Override
        public String word() {
            return "Nothing";
        }
    }

    /** Starts a new row, without cause and figures yet. */
    public Entry begin(long now, long number, Kind what, Subject whom) {
        t = now;
        seq = number;
        kind = what;
        who = whom;
        names = none;
        return this;
    }

    /** Names what led to it and what it rests on. */
    public Entry because(long ofRow, String ofRule) {
        Check.argument(ofRow < seq && ofRow >= TraceRow.NO_CAUSE, "a cause comes before its effect");
        cause = ofRow;
        rule = ofRule;
        return this;
    }

    /** With a number, its unit last: {@code and("waitMicros", 60_000_000)}. */
    public Entry and(String name, long number) {
        values[names.size()] = number;
        names = names.then(name, FigureNames.Figure.NUMBER);
        return this;
    }

    /** With a text. */
    public Entry and(String name, String text) {
        return andObject(name, text, FigureNames.Figure.TEXT);
    }

    /** With a further subject: {@code and("environment", environment)}. */
    public Entry and(String name, Subject subject) {
        return andObject(name, subject, FigureNames.Figure.SUBJECT);
    }

    private Entry andObject(String name, Object object, FigureNames.Figure figure) {
        objects[names.size()] = object;
        names = names.then(name, figure);
        return this;
    }

    /** Becomes a row again that was kept; its figures are put in by their places. */
    void take(RowForm known, long time, long number, Subject whom, long ofRow) {
        form = known;
        t = time;
        seq = number;
        kind = known.kind();
        who = whom;
        cause = ofRow;
        rule = known.rule();
        names = known.names();
    }

    void value(int place, long value) {
        values[place] = value;
    }

    void object(int place, Object object) {
        objects[place] = object;
    }

    /** What it has in common with others of its kind. */
    RowForm form() {
        return form;
    }

    /**
     * The number of its form while it is being written: rows of the same kind, rule and names of figures have the same,
     * from 0, so that what is known about a form can be kept in an array.
     */
    public int formNumber() {
        return form.number();
    }

    /**
     * Writes the row down and shows it to everybody who watches.
     *
     * @return the row's {@code seq}, to name it as the cause of what follows
     * @throws RuntimeException when it breaks an invariant
     */
    public long write() {
        form = names.form(kind, rule);
        return writer.applyAsLong(this);
    }

    long value(int place) {
        return values[place];
    }

    Object object(int place) {
        return objects[place];
    }

    @Override
    public long t() {
        return t;
    }

    @Override
    public long seq() {
        return seq;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Subject who() {
        return who;
    }

    @Override
    public long cause() {
        return cause;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public boolean has(String name) {
        return names.placeOf(name) >= 0;
    }

    @Override
    public long number(String name) {
        int place = require(name);
        Check.state(names.figure(place) == FigureNames.Figure.NUMBER, "figure `" + name + "` is no number");
        return values[place];
    }

    @Override
    public String text(String name) {
        return objectOf(name).toString();
    }

    @Override
    public Subject subject(String name) {
        return (Subject) objectOf(name);
    }

    private Object objectOf(String name) {
        int place = require(name);
        Check.state(names.figure(place) != FigureNames.Figure.NUMBER, "figure `" + name + "` is a number");
        return objects[place];
    }

    private int require(String name) {
        int place = names.placeOf(name);
        if (place < 0) {
            throw new NoSuchElementException("the row has no figure `" + name + "`");
        }
        return place;
    }
}
