package warmstart.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.quiz.Item;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.question.Question;
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
        Item item = KnownItems.of(kind);
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
}
