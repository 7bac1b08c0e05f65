package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.quiz.grade.Outcome;
import warmstart.scheduling.Grade;

class GradeChoiceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            RIGHT,        GOOD,  true
            NEAR,         HARD,  true
            UNIT_MISSING, HARD,  true
            WRONG,        AGAIN, false
            EMPTY,        AGAIN, false
            """)
    void theVerdictSuggestsAGrade(Outcome verdict, Grade suggested, boolean easyOffered) {
        assertThat(GradeChoice.suggested(verdict)).isEqualTo(suggested);
        assertThat(GradeChoice.offered(verdict).contains(Grade.EASY)).isEqualTo(easyOffered);
    }

    @ParameterizedTest
    @EnumSource
    void theSuggestedGradeIsAlwaysOfferedAndNeverEasy(Outcome verdict) {
        assertThat(GradeChoice.offered(verdict)).contains(GradeChoice.suggested(verdict));
        assertThat(GradeChoice.suggested(verdict)).isNotEqualTo(Grade.EASY);
    }
}
