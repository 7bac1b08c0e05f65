package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.Asked;
import warmstart.quiz.Item;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.TypedName;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.question.QuestionKind;

/** Each kind of question, answered right, nearly and wrong, with the keyboard alone and with a finger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionKindsTest {
    private Site site;
    private int round;

    @BeforeAll
    void open() {
        Chromium.driver();
        site = Site.fresh();
    }

    @AfterAll
    void close() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SINGLE,   KEYS,   RIGHT WRONG
            MULTIPLE, KEYS,   RIGHT NEAR WRONG
            NUMBER,   KEYS,   RIGHT WRONG
            NAME,     KEYS,   RIGHT NEAR WRONG
            CLOZE,    KEYS,   RIGHT NEAR WRONG
            ORDERING, KEYS,   RIGHT NEAR WRONG
            MATCHING, KEYS,   RIGHT NEAR WRONG
            HOTSPOT,  KEYS,   RIGHT WRONG
            SINGLE,   FINGER, RIGHT WRONG
            MULTIPLE, FINGER, RIGHT NEAR WRONG
            NUMBER,   FINGER, RIGHT WRONG
            NAME,     FINGER, RIGHT NEAR WRONG
            CLOZE,    FINGER, RIGHT NEAR WRONG
            ORDERING, FINGER, RIGHT NEAR WRONG
            MATCHING, FINGER, RIGHT NEAR WRONG
            HOTSPOT,  FINGER, RIGHT WRONG
            """)
    void anAnswerIsJudgedAsItWasGiven(QuestionKind kind, Hand hand, String plans) {
        Item item = itemOf(kind);
        Screen screen = Screen.of(site.address(), hand == Hand.KEYS ? Look.DESK : Look.PHONE);
        List<String> verdicts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String plan : plans.split(" ", -1)) {
            round++;
            screen.open("/practice/round?size=1&n=1&item=" + item.id() + "&round=" + round);
            Question question = asked(screen, item);
            Answer answer = Plan.valueOf(plan).answer(question).orElseThrow();
            hand.give(screen, answer);
            verdicts.add(screen.textOf(".verdict b"));
            expected.add(Plan.valueOf(plan).word(question));
            screen.assertSound();
        }
        assertThat(verdicts).as(item.id().value()).isEqualTo(expected);
    }

    private static Question asked(Screen screen, Item item) {
        long variant = Long.parseLong(screen.text("return document.querySelector('input[name=variant]').value"));
        Retrieval form = Retrieval.of(screen.text("return document.querySelector('input[name=form]').value"))
                .orElseThrow();
        return item.ask(variant).question(form);
    }

    /** The first of the shipped deck that is asked in this way at first sight, and knows an answer that is right in part. */
    private static Item itemOf(QuestionKind kind) {
        return Shelves.shipped().deck().items().stream()
                .filter(item -> atFirstSight(item.ask(0))
                        .filter(question -> QuestionKind.of(question) == kind && hasParts(question))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Question> atFirstSight(Asked asked) {
        return asked.recognised().or(asked::recalled);
    }

    private static boolean hasParts(Question question) {
        if (question instanceof Cloze cloze) {
            return cloze.gaps().size() > 2;
        }
        if (question instanceof Matching pairs) {
            return pairs.left().size() > 2;
        }
        if (question instanceof TypedName name) {
            return name.shownKey().length() > 9;
        }
        return !(question instanceof Ordering steps) || steps.steps().size() > 2;
    }
}
