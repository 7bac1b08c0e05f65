package warmstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.house.JavaTidiness;
import warmstart.house.PackageTidiness;
import warmstart.house.ParsedJava;
import warmstart.house.SourceFile;
import warmstart.house.StyleTidiness;
import warmstart.house.TemplateTidiness;
import warmstart.house.TextTidiness;

/** A violation of each rule of {@code TidyTest} is found, with its place, and its innocent neighbour is not. */
final class TidyBitesTest {
    @Test
    void fileOf401LinesIsTooLongAndOneOf400IsNot() {
        assertThat(TextTidiness.tooLong(List.of(file("a.css", "x\n".repeat(400)))))
                .isEmpty();
        assertThat(TextTidiness.tooLong(List.of(file("a.css", "x\n".repeat(401)))))
                .containsExactly("src/main/a.css: 401 lines");
    }

    @Test
    void fileOf201LinesIsWorthALook() {
        assertThat(TextTidiness.worthALook(List.of(file("a.js", "x\n".repeat(200)), file("b.js", "x\n".repeat(201)))))
                .containsExactly("src/main/b.js: 201 lines");
    }

    @Test
    void methodOf61LinesIsTooLongAndOneOf60IsNot() {
        // The braces stand on two of the lines.
        assertThat(JavaTidiness.longMethods(java("void m() {\n" + ";\n".repeat(58) + "}")))
                .isEmpty();
        assertThat(JavaTidiness.longMethods(java("void m() {\n" + ";\n".repeat(59) + "}")))
                .containsExactly("src/main/java/warmstart/x/X.java:2: `m` has 61 lines");
    }

    @Test
    void sixParametersAreTooMany() {
        assertThat(JavaTidiness.manyParameters(java("void m(int a, int b, int c, int d, int e) {}")))
                .isEmpty();
        assertThat(JavaTidiness.manyParameters(java("void m(int a, int b, int c, int d, int e, int f) {}")))
                .containsExactly("src/main/java/warmstart/x/X.java:2: `m` has 6 parameters");
        assertThat(JavaTidiness.manyParameters(java("X(int a, int b, int c, int d, int e, int f) {}")))
                .hasSize(1);
    }

    @Test
    void tableOfCasesHasAsManyColumnsAsItNeeds() {
        assertThat(JavaTidiness.manyParameters(
                        java("@ParameterizedTest\nvoid m(int a, int b, int c, int d, int e, int f) {}")))
                .isEmpty();
    }

    @Test
    void recordsHaveAsManyComponentsAsTheyNeedButTheirMethodsDoNot() {
        String header = "record R(int a, int b, int c, int d, int e, int f) {\n";
        assertThat(JavaTidiness.manyParameters(java(header + "R { a++; }\n}"))).isEmpty();
        assertThat(JavaTidiness.manyParameters(
                        java(header + "static void m(int a, int b, int c, int d, int e, int f) {}\n}")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catch (Exception e) {}",
                "catch (Exception e) { // whatever\n }",
                "catch (Exception ignored) {}",
                "catch (Exception ignored) { return; }"
            })
    void forgottenExceptionIsFound(String caught) {
        assertThat(JavaTidiness.silentCatches(java("void m() { try { m(); } " + caught + " }")))
                .hasSize(1)
                .allMatch(finding -> finding.startsWith("src/main/java/warmstart/x/X.java:2: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catch (Exception e) { throw new IllegalStateException(e); }",
                "catch (Exception ignored) { // a file that is gone needs no deleting\n }"
            })
    void handledExceptionIsNotFound(String caught) {
        assertThat(JavaTidiness.silentCatches(java("void m() { try { m(); } " + caught + " }")))
                .isEmpty();
    }

    @Test
    void silentPublicTypeIsFound() {
        assertThat(JavaTidiness.undocumentedTypes(
                        java("public record R() {}\n/** Says it. */ public enum E {}\nclass P {}")))
                .containsExactly("src/main/java/warmstart/x/X.java:2: `R` has no Javadoc");
    }

    @Test
    void silentPublicMethodIsFound() {
        String methods = """
                public void silent() {}
                /** Says it. */ public void documented() {}
                @Override public String toString() { return ""; }
                public X() {}
                void inner() {}
                """;
        assertThat(JavaTidiness.undocumentedMethods(java(methods)))
                .containsExactly("src/main/java/warmstart/x/X.java:2: `silent` has no Javadoc");
    }

    @Test
    void twentyOneTypesCrowdAPackage() {
        assertThat(PackageTidiness.crowded(types(20))).isEmpty();
        assertThat(PackageTidiness.crowded(types(21)))
                .containsExactly("src/main/java/warmstart/x: 21 top-level types; give a noun among them a package");
    }

    @Test
    void packageWithoutInfoIsFound() {
        assertThat(PackageTidiness.unexplained(java("")))
                .containsExactly("src/main/java/warmstart/x: has no package-info.java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /** Read first: {@link X}. */ | @NullMarked | 0
            /** Read first: {@link X}. */ | @org.jspecify.annotations.NullMarked | 0
            /** Read first: {@link X}. */ | ''          | 1
            /** Words without a type. */  | @NullMarked | 1
            ''                            | @NullMarked | 1
            ''                            | ''          | 2
            """)
    void packageInfoIsMarkedAndNamesATypeToRead(String words, String mark, int flaws) {
        SourceFile info = file("java/warmstart/x/package-info.java", words + "\n" + mark + "\npackage warmstart.x;\n");
        assertThat(PackageTidiness.unexplained(ParsedJava.of(List.of(info)))).hasSize(flaws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO" + "DO", "FIX" + "ME", "X" + "XX"})
    void workPutOffIsFound(String word) {
        assertThat(TextTidiness.leftOvers(List.of(file("a.css", "a {}\n/* " + word + ": blue */\n"))))
                .containsExactly("src/main/a.css:2: " + word + ": do it, or open an issue");
        assertThat(TextTidiness.leftOvers(List.of(file("a.css", "/* MA" + word + "X */\n"))))
                .isEmpty();
    }

    @Test
    void tabIsFound() {
        assertThat(TextTidiness.tabs(List.of(file("a.js", "let a;\n\tlet b;\n"))))
                .containsExactly("src/main/a.js:2: a tab; indent with spaces");
    }

    @Test
    void openLastLineIsFound() {
        assertThat(TextTidiness.openEnds(List.of(file("a.js", "let a;\nlet b;"), file("b.js", "let a;\n"))))
                .containsExactly("src/main/a.js:2: the last line does not end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script type=\"module\">\nimport './a.js';\n</script>",
                "<style>a { color: red }</style>",
                "<p style=\"color: red\">",
                "<p class=\"a\" style='top: 0'>",
                "<p th:style=\"|top: ${view.top}px|\">",
                "<p th:styleappend=\"${view.top}\">",
                "<p th:attr=\"style=${view.top}\">",
                "<p th:attr=\"title=${view.title}, style=${view.top}\">",
                "<p th:attr=\"title=${view.title},onclick=${view.code}\">",
                "<button onclick=\"go()\">",
                "<body\nonload='go()'>",
                "<a th:onclick=\"go()\">"
            })
    void codeInATemplateIsFound(String html) {
        assertThat(TemplateTidiness.inlineCode(List.of(template(html)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"module\" th:src=\"${layout.asset('js/main.js')}\"></script>",
                "<script src=\"/a.js\">\n</script>",
                "<script type=\"application/json\" id=\"run\">{}</script>",
                "<p data-style=\"wide\" data-on=\"1\">once = \"twice\"</p>",
                "<link th:each=\"style : ${layout.styles}\" th:href=\"${style}\">"
            })
    void plainMarkupIsNotFound(String html) {
        assertThat(TemplateTidiness.inlineCode(List.of(template(html)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img src="https://example.org/a.png">                   | 1
            <link rel="stylesheet" href='//cdn.example.org/a.css'>  | 1
            <a href="http://docs.aws.amazon.com/lambda/">           | 1
            <a href="https://docs.aws.amazon.com.example.org/">     | 1
            <img src="https://docs.aws.amazon.com/lambda/a.png">    | 1
            <a th:href="@{https://example.org/}">                   | 1
            <form action="https://example.org/">                    | 1
            <a href="https://docs.aws.amazon.com/lambda/latest/dg"> | 0
            <a href="/topics">                                      | 0
            <svg xmlns="http://www.w3.org/2000/svg">                | 0
            """)
    void addressOnAnotherHostIsFound(String html, int findings) {
        assertThat(TemplateTidiness.foreignAddresses(List.of(template(html)))).hasSize(findings);
    }

    @Test
    void unescapedTextIsFoundUnlessItsAccessorGivesSafeHtml() {
        List<SourceFile> page = List.of(template("<p th:utext=\"${view.html}\"></p>"));
        String accessor = "warmstart.notes.Page.html";
        Set<String> json = Set.of("topic.html ${view.json}");
        assertThat(TemplateTidiness.unvouchedHtml(page, Map.of(), json))
                .singleElement()
                .asString()
                .contains("`topic.html ${view.html}`");
        assertThat(TemplateTidiness.unvouchedHtml(page, Map.of("topic.html ${view.html}", accessor), json))
                .isEmpty();
        assertThat(TemplateTidiness.unvouchedHtml(List.of(template("<p>[(${view.html})]</p>")), Map.of(), json))
                .hasSize(1);
        assertThat(TemplateTidiness.unvouchedHtml(
                        List.of(template("<script type=\"application/json\" th:utext=\"${view.json}\">{}</script>")),
                        Map.of(),
                        json))
                .isEmpty();
        assertThat(TemplateTidiness.unvouchedHtml(
                        List.of(template("<script type=\"application/json\" th:utext=\"${view.html}\">{}</script>")),
                        Map.of("topic.html ${view.html}", accessor),
                        json))
                .hasSize(1);
        assertThat(TemplateTidiness.unvouchedHtml(List.of(template("<p th:utext=\"${view.json}\">")), Map.of(), json))
                .hasSize(1);
        assertThat(TemplateTidiness.falseVouchers(Map.of("a", accessor))).isEmpty();
        assertThat(TemplateTidiness.falseVouchers(Map.of("a", "warmstart.notes.Page.title", "b", "warmstart.No.such")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            css/20-base.css   | a { color: #a03c05; }                                 | 1
            css/20-base.css   | @media print { a { border: 1px solid rgb(0 0 0); } }  | 1
            css/20-base.css   | a { color: hsl(20 90% 30%); background: #fff }        | 2
            css/20-base.css   | #add { color: var(--warm); }                          | 0
            css/20-base.css   | a { fill: url("#abc"); }                              | 0
            css/10-tokens.css | :root { --warm: #a03c05; }                            | 0
            css/90-print.css  | a { color: #000; }                                    | 0
            templates/a.html  | <path fill="#a03c05">                                 | 1
            templates/a.html  | <a href="#add">                                       | 0
            js/a.js           | canvas.fillStyle = '#a03c05';                         | 1
            js/a.js           | document.querySelector('#add');                       | 0
            """)
    void looseColourIsFound(String path, String text, int findings) {
        assertThat(StyleTidiness.looseColours(List.of(file("resources/assets/" + path, text))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { --ink: #fff; --line: #333; } | 0
            { --ink: #fff;                 | 1
            { --ink: #eee; --line: #333; } | 1
            { --ink: #fff; }               | 1
            """)
    void differentDarkIsFound(String chosen, int findings) {
        String system = "@media (prefers-color-scheme: dark) {\n"
                + "  :root:not([data-theme=\"light\"]) {\n    --ink: #fff;\n    --line: #333;\n  }\n}\n";
        SourceFile tokens = file("assets/css/10-tokens.css", system + ":root[data-theme=\"dark\"] " + chosen + "\n");
        assertThat(StyleTidiness.differentDarks(List.of(tokens))).hasSize(findings);
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile("src/main/" + path, text);
    }

    private static SourceFile template(String html) {
        return file("resources/templates/topic.html", html + "\n");
    }

    /** A class of package {@code x}, whose members start on line 2. */
    private static List<ParsedJava> java(String members) {
        return ParsedJava.of(
                List.of(file("java/warmstart/x/X.java", "package warmstart.x; class X {\n" + members + "\n}\n")));
    }

    private static List<ParsedJava> types(int count) {
        return ParsedJava.of(IntStream.range(0, count)
                .mapToObj(i -> file("java/warmstart/x/X" + i + ".java", "package warmstart.x;\nclass X" + i + " {}\n"))
                .toList());
    }
}
