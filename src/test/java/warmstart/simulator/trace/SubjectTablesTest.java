package warmstart.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tables by subject, which begin with room for 256 of them and grow. */
class SubjectTablesTest {
    private int made;
    private final Subjects family = new Subjects("e-", () -> made++);
    private final List<Subject> subjects =
            LongStream.range(0, 2_000).mapToObj(family::of).toList();

    @Test
    void everySubjectHasItsOwnNumber() {
        SubjectInts ints = new SubjectInts();
        subjects.forEach(subject -> ints.set(subject, subject.index() + 1));
        assertThat(subjects).allMatch(subject -> ints.get(subject) == subject.index() + 1);
        assertThat(ints.add(subjects.get(7), 5)).isEqualTo(13);
        assertThat(ints.get(subjects.get(7))).isEqualTo(13);
        assertThat(ints.get(subjects.get(8))).isEqualTo(9);
    }

    @Test
    void everySubjectHasItsOwnValue() {
        SubjectMap<String> map = new SubjectMap<>("unset");
        subjects.forEach(subject -> map.set(subject, subject.name()));
        assertThat(subjects).allMatch(subject -> map.get(subject).equals(subject.name()));
    }

    /** A far subject makes the table grow to it at one go; those before it are unset. */
    @Test
    void aTableGrowsToAFarSubject() {
        SubjectInts ints = new SubjectInts();
        SubjectMap<String> map = new SubjectMap<>("unset");
        ints.set(subjects.get(1_999), 1);
        map.set(subjects.get(1_999), "last");
        assertThat(ints.get(subjects.get(1_999))).isEqualTo(1);
        assertThat(map.get(subjects.get(1_999))).isEqualTo("last");
        assertThat(ints.get(subjects.get(1_998))).isZero();
        assertThat(map.get(subjects.get(1_998))).isEqualTo("unset");
    }

    /** The first that the table has no room for: the one with index 256. */
    @Test
    void whatWasNeverSetHasNoValueBeyondTheTableEither() {
        assertThat(new SubjectInts().get(subjects.get(256))).isZero();
        assertThat(new SubjectMap<>("unset").get(subjects.get(256))).isEqualTo("unset");
    }

    @Test
    void subjectsAreNumberedFromOne() {
        assertThat(new Subjects("f#", () -> 0).next().name()).isEqualTo("f#1");
        Subjects several = new Subjects("f#", () -> 0);
        several.next();
        assertThat(several.next()).hasToString("f#2");
    }

    /** The luck of a subject depends on what it is called, not on when it was made. */
    @Test
    void theKeyOfASubjectIsThatOfItsName() {
        Subject early = new Subjects("e-", () -> 1).of(5);
        Subject late = new Subjects("e-", () -> 900).of(5);
        assertThat(late.key()).isEqualTo(early.key());
        assertThat(new Subjects("e-", () -> 1).of(6).key()).isNotEqualTo(early.key());
        assertThat(new Subjects("d-", () -> 1).of(5).key()).isNotEqualTo(early.key());
    }
}
