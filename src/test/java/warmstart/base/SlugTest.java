package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timeout                     | timeout
            Lambda@Edge & CloudFront    | lambda-edge-cloudfront
            Asynchronous  invocation    | asynchronous-invocation
            '  What is charged?  '      | what-is-charged
            --a--b--                    | a-b
            /tmp storage (512 MB)       | tmp-storage-512-mb
            DVA-C03                     | dva-c03
            Größe                       | große
            # A fraction is taken apart into its digits and the sign between them.
            Café ½                      | cafe-1-2
            ﬁle                         | file
            Ⅳ                           | iv
            日本 語                      | 日本-語
            ΩΣ                          | ωσ
            # The dotted capital i loses its dot with the marks, in every locale.
            İstanbul                    | istanbul
            👍                           | -
            !?                          | -
            ''                          | -
            """)
    void titleBecomesAnAddress(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"Lambda@Edge & CloudFront", "Größe", "日本 語", "!?", "a/b"})
    void slugOfASlugIsTheSame(String title) {
        assertThat(Slug.of(Slug.of(title))).isEqualTo(Slug.of(title));
    }
}
