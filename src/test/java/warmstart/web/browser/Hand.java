package warmstart.web.browser;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.Select;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.TypedAnswer;

/** How somebody answers: with the keyboard alone, or with a finger. */
enum Hand {
    KEYS {
        @Override
        void choose(Screen screen, int option) {
            screen.press(String.valueOf((char) ('a' + option)));
        }

        @Override
        void type(Screen screen, String field, String text) {
            if (!screen.focusIsOn(field)) {
                screen.tabTo(field, "");
            }
            screen.press(text);
        }

        @Override
        void moveUp(Screen screen, int from, int to) {
            screen.tabTo("[data-order] li:nth-child(" + (from + 1) + ") button:first-of-type", "");
            for (int place = from; place > to; place--) {
                screen.press(Keys.ARROW_UP);
            }
        }

        @Override
        void select(Screen screen, String field, int option) {
            if (!screen.focusIsOn(field)) {
                screen.tabTo(field, "");
            }
            for (int i = 0; i < option; i++) {
                screen.press(Keys.ARROW_DOWN);
            }
        }

        @Override
        void send(Screen screen) {
            screen.tabTo("button.go", "Check");
            screen.leave(Keys.ENTER);
        }
    },
    FINGER {
        @Override
        void choose(Screen screen, int option) {
            boolean picture = screen.shows("[data-hotspot]");
            tap(screen, picture ? "[data-spot='" + option + "']" : "label.opt:nth-of-type(" + (option + 1) + ")");
        }

        @Override
        void type(Screen screen, String field, String text) {
            tap(screen, field);
            screen.press(text);
        }

        @Override
        void moveUp(Screen screen, int from, int to) {
            for (int place = from; place > to; place--) {
                tap(screen, "[data-order] li:nth-child(" + (place + 1) + ") button:first-of-type");
            }
        }

        @Override
        void select(Screen screen, String field, int option) {
            // The list that opens belongs to the system, not to the page.
            new Select(screen.driver().findElement(By.cssSelector(field))).selectByIndex(option);
        }

        @Override
        void send(Screen screen) {
            screen.run("window.watched.left = true");
            tap(screen, "button.go");
            screen.until(
                    "the verdict",
                    () -> screen.is(
                            "return document.readyState === 'complete' && !!window.watched && !window.watched.left"));
        }
    };

    abstract void choose(Screen screen, int option);

    abstract void type(Screen screen, String field, String text);

    abstract void moveUp(Screen screen, int from, int to);

    abstract void select(Screen screen, String field, int option);

    abstract void send(Screen screen);

    /** Puts an answer into the fields and sends it. */
    void give(Screen screen, Answer answer) {
        if (answer instanceof ChosenOption one) {
            choose(screen, one.index());
        } else if (answer instanceof ChosenOptions many) {
            many.indexes().forEach(option -> choose(screen, option));
        } else if (answer instanceof TypedAnswer typed) {
            type(screen, "#number", typed.number());
        } else if (answer instanceof FilledGaps gaps) {
            IntStream.range(0, gaps.texts().size())
                    .forEach(i -> type(
                            screen,
                            "input[name=gap-" + (i + 1) + "]",
                            gaps.texts().get(i)));
        } else if (answer instanceof JoinedPairs pairs) {
            IntStream.range(0, pairs.partners().size())
                    .forEach(i -> select(screen, "#pair-" + i, pairs.partners().get(i) + 1));
        } else if (answer instanceof GivenOrder order) {
            arrange(screen, order.indexes());
        }
        send(screen);
    }

    /** Brings one step after the other to its place, each from below. */
    private void arrange(Screen screen, List<Integer> order) {
        for (int place = 0; place < order.size(); place++) {
            int from = Integer.parseInt(screen.text(
                    "return [...document.querySelectorAll('[data-order] li')].findIndex(li => li.querySelector('select').name"
                            + " === arguments[0])",
                    "place-" + order.get(place)));
            if (from > place) {
                moveUp(screen, from, place);
            }
        }
    }

    private static void tap(Screen screen, String selector) {
        WebElement element = screen.driver().findElement(By.cssSelector(selector));
        screen.run("arguments[0].scrollIntoView({block: 'center'})", element);
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        screen.driver()
                .perform(List.of(new Sequence(finger, 0)
                        .addAction(
                                finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                        .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                        .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }
}
