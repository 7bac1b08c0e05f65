package warmstart.web.browser;

import java.time.Duration;
import java.util.Comparator;
import warmstart.notes.Page;
import warmstart.web.drive.Form;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.drive.TimeoutQuestion;
import warmstart.web.drive.Visitor;
import warmstart.web.question.QuestionKind;

/** Every kind of page there is, with what has to happen before it looks like this. */
enum EveryPage {
    TODAY_NEW("/"),
    TODAY_WITH_HISTORY("/") {
        @Override
        void prepare(Site site) {
            study(site);
            site.clock().pass(Duration.ofDays(9));
        }
    },
    TOPICS("/topics"),
    TOPICS_WITH_HISTORY("/topics") {
        @Override
        void prepare(Site site) {
            study(site);
        }
    },
    /** With a table, code, a callout. */
    TOPIC("/topics/lambda/configuration/timeout"),
    TOPIC_WITH_PICTURE("/topics/lambda/invocation/asynchronous-invocation"),
    LONGEST_TOPIC(longestTopic()),
    FACT("/facts/timeout-max"),
    FACT_NEVER_ASKED("/facts/async-202-not-success"),
    ASK_CHOICE(TimeoutQuestion.ADDRESS),
    ASK_TYPED(TimeoutQuestion.ADDRESS) {
        @Override
        void prepare(Site site) {
            answer(site, TimeoutQuestion.wrong());
            grade(site);
            site.clock().pass(Duration.ofMinutes(10));
        }
    },
    JUDGE_RIGHT("/review") {
        @Override
        void prepare(Site site) {
            answer(site, TimeoutQuestion.right());
        }
    },
    JUDGE_WRONG("/review") {
        @Override
        void prepare(Site site) {
            answer(site, TimeoutQuestion.wrong());
        }
    },
    DONE("/review") {
        @Override
        void prepare(Site site) {
            study(site);
        }
    },
    PRACTICE("/practice"),
    PRACTICE_CASE(round(QuestionKind.SINGLE)),
    PRACTICE_SEVERAL(round(QuestionKind.MULTIPLE)),
    PRACTICE_NAME(round(QuestionKind.NAME)),
    PRACTICE_GAPS(round(QuestionKind.CLOZE)),
    PRACTICE_ORDER(round(QuestionKind.ORDERING)),
    PRACTICE_PAIRS(round(QuestionKind.MATCHING)),
    PRACTICE_PICTURE(round(QuestionKind.HOTSPOT)),
    PRACTICE_POLICY("/practice/round?size=1&n=1&round=9&item=policy:url-two-accounts"),
    PRACTICE_VERDICT(round(QuestionKind.SINGLE).replace("round=7", "round=8")) {
        @Override
        void prepare(Site site) {
            Visitor visitor = site.visitor();
            visitor.send(visitor.get(path()).form("/practice/answer").with("option", "1"));
        }
    },
    PRACTICE_PAIRS_SHOWN(round(QuestionKind.MATCHING).replace("round=7", "round=8")) {
        @Override
        void prepare(Site site) {
            Visitor visitor = site.visitor();
            visitor.send(visitor.get(path()).form("/practice/answer").with("show", "1"));
        }
    },
    PRACTICE_END("/practice/round?size=2&n=3&round=7&kind=scaling"),
    REPORT("/questions/limit:timeout-max/report"),
    REPORTS("/reports") {
        @Override
        void prepare(Site site) {
            Visitor visitor = site.visitor();
            visitor.send(visitor.get("/questions/limit:timeout-max/report")
                    .form("/questions/limit:timeout-max/report")
                    .with("words", "The page says <b>14</b> minutes."));
        }
    },
    SETTINGS("/settings"),
    NOT_FOUND("/topics/lambda/timeout"),
    LABS("/labs"),
    LAB("/labs/when-nobody-is-waiting"),
    LAB_RUN("/labs/when-nobody-is-waiting?seed=2&keep=dlq-queue&t=61");

    private final String path;

    EveryPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Brings the site into the state the page shows; it was forgotten before. */
    void prepare(Site site) {}

    private static String round(QuestionKind kind) {
        return "/practice/round?size=1&n=1&round=7&item=" + KnownItems.of(kind).id();
    }

    private static String longestTopic() {
        return Shelves.shipped().vault().pages().stream()
                .max(Comparator.comparing((Page page) -> page.html().value().length()))
                .orElseThrow()
                .address();
    }

    /** Everything that is due or new today, now and then wrong. */
    static void study(Site site) {
        Visitor visitor = site.visitor();
        for (int i = 0; ; i++) {
            Reply page = visitor.get("/review");
            if (page.html().all("form").stream()
                    .noneMatch(form -> form.value("action").equals("/review/answer"))) {
                return;
            }
            Form asked = page.form("/review/answer");
            boolean chosen = i % 5 != 4 && asked.fields().get("form").equals("choice");
            Reply verdict = visitor.follow(chosen ? asked.with("option", "0") : asked.with("show", "1"));
            visitor.send(verdict.form("/review/grade").with("grade", "3"));
            site.clock().pass(Duration.ofMinutes(3));
        }
    }

    static void answer(Site site, int option) {
        Visitor visitor = site.visitor();
        visitor.send(
                visitor.get(TimeoutQuestion.ADDRESS).form("/review/answer").with("option", String.valueOf(option)));
    }

    static void grade(Site site) {
        Visitor visitor = site.visitor();
        visitor.send(visitor.get("/review").form("/review/grade").with("grade", "1"));
    }
}
