package warmstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import warmstart.house.JavaTidiness;
import warmstart.house.PackageTidiness;
import warmstart.house.ParsedJava;
import warmstart.house.ProjectFiles;
import warmstart.house.SourceFile;
import warmstart.house.StyleTidiness;
import warmstart.house.TemplateTidiness;
import warmstart.house.TextTidiness;

/** How long, how full and how plain files may be. {@code TidyBitesTest} plants a violation of each rule. */
final class TidyTest {
    /** What templates print unescaped, and the accessor that gives it: its type must be {@code notes.SafeHtml}. */
    private static final Map<String, String> VOUCHED_HTML = Map.ofEntries(
            Map.entry("topics/topic.html ${view.article}", "warmstart.web.topics.TopicView.article"),
            Map.entry("labs/lab.html ${view.brief}", "warmstart.web.labs.page.LabView.brief"),
            Map.entry("labs/after.html ${hint.html}", "warmstart.web.labs.page.LabView$Hint.html"),
            Map.entry("labs/after.html ${view.after.debrief}", "warmstart.web.labs.page.LabView$After.debrief"),
            Map.entry("question/ask.html ${q.stem}", "warmstart.web.question.QuestionView.stem"),
            Map.entry("question/ask.html ${piece}", "warmstart.web.question.QuestionView.pieces"),
            Map.entry("question/ask.html ${option.text}", "warmstart.web.question.QuestionView$Option.text"),
            Map.entry("question/ask.html ${step.text}", "warmstart.web.question.QuestionView$Step.text"),
            Map.entry("question/ask.html ${row.text}", "warmstart.web.question.QuestionView$Row.text"),
            Map.entry("question/judged.html ${q.stem}", "warmstart.web.question.JudgedView.stem"),
            Map.entry("question/judged.html ${option.text}", "warmstart.web.question.JudgedView$Option.text"),
            Map.entry("question/judged.html ${option.feedback}", "warmstart.web.question.JudgedView$Option.feedback"),
            Map.entry("question/judged.html ${step.text}", "warmstart.web.question.JudgedView$Option.text"),
            Map.entry("question/judged.html ${pair.left}", "warmstart.web.question.JudgedView$Pair.left"),
            Map.entry("question/judged.html ${pair.right}", "warmstart.web.question.JudgedView$Pair.right"),
            Map.entry("question/judged.html ${q.said}", "warmstart.web.question.JudgedView.said"),
            Map.entry("question/judged.html ${q.key}", "warmstart.web.question.JudgedView.key"),
            Map.entry("question/judged.html ${reason}", "warmstart.web.question.JudgedView.reasons"),
            Map.entry("question/judged.html ${e.because}", "warmstart.web.question.ExplanationView.because"),
            Map.entry("practice/question.html ${missed.stem}", "warmstart.web.practice.PracticeView$Missed.stem"),
            Map.entry("questions/report.html ${view.stem}", "warmstart.web.questions.ReportView.stem"),
            Map.entry("questions/reports.html ${report.stem}", "warmstart.web.questions.ReportsView$Line.stem"));

    /** JSON in a data block, from a writer that escapes what could end the block: {@code simulator.engine.JsonWriter}. */
    private static final Set<String> VOUCHED_JSON = Set.of("labs/lab.html ${view.run.json}");

    private static List<SourceFile> files = List.of();
    private static List<ParsedJava> java = List.of();

    @BeforeAll
    static void readTheProject() {
        files = ProjectFiles.all();
        java = ParsedJava.of(files);
        assertThat(java).as("the Java files of this project").hasSizeGreaterThan(100);
    }

    @Test
    void filesAreShortEnoughToBeReadToTheEnd() {
        System.out.println("Longer than " + TextTidiness.LINES_LONG + " lines:\n  "
                + String.join("\n  ", TextTidiness.worthALook(files)));
        assertThat(TextTidiness.tooLong(files)).isEmpty();
    }

    @Test
    void methodsAreShortEnoughToBeReadAtOnce() {
        assertThat(JavaTidiness.longMethods(java)).isEmpty();
    }

    @Test
    void methodsTakeFewParameters() {
        assertThat(JavaTidiness.manyParameters(java)).isEmpty();
    }

    @Test
    void packagesReadLikeAGlossary() {
        assertThat(PackageTidiness.crowded(java)).isEmpty();
    }

    @Test
    void packagesSayWhatTheyAreFor() {
        assertThat(PackageTidiness.unexplained(java)).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyStandFor() {
        assertThat(JavaTidiness.undocumentedTypes(java)).isEmpty();
    }

    @Test
    void publicMethodsSayWhatTheyDo() {
        assertThat(JavaTidiness.undocumentedMethods(java)).isEmpty();
    }

    @Test
    void noExceptionIsCaughtAndForgotten() {
        assertThat(JavaTidiness.silentCatches(java)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(TextTidiness.leftOvers(files)).isEmpty();
    }

    @Test
    void filesAreIndentedWithSpaces() {
        assertThat(TextTidiness.tabs(files)).isEmpty();
    }

    @Test
    void lastLinesEnd() {
        assertThat(TextTidiness.openEnds(files)).isEmpty();
    }

    @Test
    void templatesContainNoCode() {
        assertThat(TemplateTidiness.inlineCode(files)).isEmpty();
    }

    @Test
    void pagesAskNoOtherHost() {
        assertThat(TemplateTidiness.foreignAddresses(files)).isEmpty();
    }

    @Test
    void onlySafeHtmlIsPrintedUnescaped() {
        assertThat(TemplateTidiness.unvouchedHtml(files, VOUCHED_HTML, VOUCHED_JSON))
                .isEmpty();
        assertThat(TemplateTidiness.falseVouchers(VOUCHED_HTML)).isEmpty();
    }

    @Test
    void coloursAreTokens() {
        assertThat(StyleTidiness.looseColours(files)).isEmpty();
    }

    @Test
    void bothWaysIntoTheDarkAreTheSameDark() {
        assertThat(StyleTidiness.differentDarks(files)).isEmpty();
    }
}
