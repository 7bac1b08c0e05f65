package warmstart.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import warmstart.notes.SafeHtml;

/** What a template must not contain, because the browser is told to refuse it or because it would open a hole. */
public final class TemplateTidiness {
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script\\b(?![^>]*\\btype=\"application/json\")[^>]*>(?=\\s*[^\\s<])");
    private static final Pattern STYLE_ELEMENT = Pattern.compile("<style\\b");
    private static final Pattern STYLE_ATTRIBUTE =
            Pattern.compile("(?<=[\\s\"'])(th:)?style(append)?\\s*=|(?<=[\"',]\\s?)style\\s*=");
    private static final Pattern EVENT_ATTRIBUTE =
            Pattern.compile("(?<=[\\s\"'])(th:)?on[a-z]+\\s*=\\s*[\"']|(?<=[\"',]\\s?)on[a-z]+\\s*=");
    private static final Pattern FOREIGN_ADDRESS =
            Pattern.compile("\\b(src|href|action|srcset|poster)\\s*=\\s*[\"'][@{|']*(https?:)?//[^\"'\\s]*");
    private static final Pattern DOCUMENTATION = Pattern.compile(
            "\\bhref\\s*=\\s*[\"'][@{|']*https://" + "(docs\\.aws\\.amazon\\.com|aws\\.amazon\\.com|repost\\.aws)/.*");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext\\s*=\\s*(\"[^\"]*\"|'[^']*')|\\[\\(.*?\\)]");

    private static final Pattern DATA_BLOCK = Pattern.compile("<script\\b[^>]*\\btype=\"application/json\"[^>]*$");

    private TemplateTidiness() {}

    /** Script, style and handlers written into the page, which the content security policy forbids. */
    public static List<String> inlineCode(List<SourceFile> files) {
        return templates(files)
                .flatMap(file -> Stream.of(
                                file.findings(INLINE_SCRIPT, "code inside <script>; put it into a module"),
                                file.findings(STYLE_ELEMENT, "a <style> element; put it into a style sheet"),
                                file.findings(STYLE_ATTRIBUTE, "a style attribute; give it a class"),
                                file.findings(EVENT_ATTRIBUTE, "a handler `$0`; listen in a module"))
                        .flatMap(List::stream))
                .toList();
    }

    /** Addresses on other hosts, except links to the documentation. */
    public static List<String> foreignAddresses(List<SourceFile> files) {
        List<String> findings = new ArrayList<>();
        templates(files).forEach(file -> {
            Matcher address = FOREIGN_ADDRESS.matcher(file.text());
            while (address.find()) {
                if (!DOCUMENTATION.matcher(address.group()).matches()) {
                    findings.add(file.finding(
                            file.lineOf(address.start()), "`" + address.group() + "`: ask no other host for anything"));
                }
            }
        });
        return findings;
    }

    /**
     * What is printed unescaped without being in a list.
     *
     * @param html for {@code "topic.html ${view.html}"} the accessor that gives it, {@code
     *     "warmstart.web.topics.TopicView.html"}; it may give several, for a loop
     * @param json what may be printed inside {@code <script type="application/json">} and nowhere else
     */
    public static List<String> unvouchedHtml(List<SourceFile> files, Map<String, String> html, Set<String> json) {
        List<String> findings = new ArrayList<>();
        templates(files).forEach(file -> {
            Matcher printed = UNESCAPED.matcher(file.text());
            while (printed.find()) {
                String key = nameOf(file) + " " + expression(printed);
                boolean data = DATA_BLOCK
                        .matcher(file.text().substring(0, printed.start()))
                        .find();
                if (data ? !json.contains(key) : !html.containsKey(key)) {
                    findings.add(file.finding(
                            file.lineOf(printed.start()),
                            "`" + key + "` is printed unescaped; list it with the accessor that gives a SafeHtml"));
                }
            }
        });
        return findings;
    }

    /** Accessors in the list that give anything but a {@link SafeHtml}. */
    public static List<String> falseVouchers(Map<String, String> vouched) {
        return vouched.values().stream()
                .distinct()
                .filter(accessor -> !givesSafeHtml(accessor))
                .map(accessor -> "`" + accessor + "` does not give a SafeHtml")
                .toList();
    }

    private static boolean givesSafeHtml(String accessor) {
        int dot = accessor.lastIndexOf('.');
        try {
            return Class.forName(accessor.substring(0, dot))
                    .getMethod(accessor.substring(dot + 1))
                    .getGenericReturnType()
                    .getTypeName()
                    .matches("(java\\.util\\.(List|Optional)<)?" + SafeHtml.class.getName() + ">?");
        } catch (ReflectiveOperationException ignored) {
            // An accessor that is not there gives nothing; the finding names it.
            return false;
        }
    }

    private static String expression(Matcher printed) {
        String quoted = printed.group(1);
        return quoted == null ? printed.group() : quoted.substring(1, quoted.length() - 1);
    }

    private static String nameOf(SourceFile file) {
        return file.path().replaceFirst("^.*?templates/", "");
    }

    private static Stream<SourceFile> templates(List<SourceFile> files) {
        return files.stream().filter(file -> file.is("html") && file.path().contains("/templates/"));
    }
}
