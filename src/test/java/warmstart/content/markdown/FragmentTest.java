package warmstart.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.notes.Attachments;
import warmstart.notes.Pages;
import warmstart.notes.Vault;

/** Markdown outside of notes: the prose of labs. */
class FragmentTest {
    private static final Where WHERE = new Where("labs/async.md", 40);
    private static final Vault VAULT =
            new Vault(List.of(Pages.page("Lambda/Timeout.md", "## The limit")), Attachments.none());
    private static final Markdown MARKDOWN = new Markdown();

    private static String fragment(String source) {
        return MARKDOWN.fragment(source, WHERE, VAULT).html().value();
    }

    @Test
    void wikilinksAreFollowedFromTheTop() {
        assertThat(fragment("See [[Timeout#The limit|the limit]].\n\n- a\n"))
                .isEqualTo(
                        "<p>See <a href=\"/topics/lambda/timeout#the-limit\">the limit</a>.</p>\n<ul><li>a</li></ul>\n");
    }

    @Test
    void headingsHaveNoAnchorsThatCouldClashWithThePage() {
        assertThat(fragment("## Why")).isEqualTo("<h2>Why</h2>\n");
    }

    @Test
    void anEmbeddedNoteBecomesALink() {
        assertThat(fragment("![[Timeout]]"))
                .isEqualTo(
                        "<p class=\"missing\"><a href=\"/topics/lambda/timeout\">Timeout</a> is not shown here.</p>\n");
    }

    @Test
    void aLineHasNoParagraphAroundIt() {
        assertThat(MARKDOWN.line("At most `6 h`, see [[Timeout]].", WHERE, VAULT)
                        .html()
                        .value())
                .isEqualTo("At most <code>6 h</code>, see <a href=\"/topics/lambda/timeout\">Timeout</a>.");
        assertThat(MARKDOWN.line("", WHERE, VAULT).html().isEmpty()).isTrue();
    }

    @Test
    void problemsAreCountedFromThePlaceOfTheText() {
        assertThat(MARKDOWN.fragment("One.\n\n[x](javascript:y)", WHERE, VAULT).problems())
                .extracting(Problem::where)
                // The third line of a text that begins at line 40.
                .containsExactly(new Where("labs/async.md", 42));
    }

    @Test
    void noTextMakesTheReaderFail() {
        assertThat(fragment("")).isEmpty();
        assertThat(fragment("\n\n\n")).isEmpty();
        assertThat(fragment("\u0000")).isNotNull();
    }
}
