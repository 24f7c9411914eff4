package billing.report.html;

import static j2html.TagCreator.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {

    @Test
    void what_a_page_shows_is_escaped() {
        String html = Page.of("A < B & C").containing(p("<script>alert(1)</script>").withTitle("\"quoted\"")).html();

        assertThat(html).contains("<title>A &lt; B &amp; C</title>", "<h1>A &lt; B &amp; C</h1>")
                .contains("<p title=\"&quot;quoted&quot;\">&lt;script&gt;alert(1)&lt;/script&gt;</p>").doesNotContain("<script>");
    }

    @Test
    void a_page_carries_its_stylesheet_and_forbids_to_fetch_anything() {
        String html = Page.of("A page").html();

        assertThat(html).startsWith("<!DOCTYPE html><html").contains("<style>:root{color-scheme:light dark;")
                .contains("content=\"default-src &#x27;none&#x27;;").doesNotContain("<link", "@import", "url(", "http://", "https://");
    }

    @Test
    void a_page_says_its_language() {
        assertThat(Page.of("A page").html()).contains("<html lang=\"en\">");
        assertThat(Page.of("단계 목록").in("ko").html()).contains("<html lang=\"ko\">", "<h1>단계 목록</h1>");
    }

    @Test
    void style_and_script_of_a_page_are_written_as_they_are() {
        String html = Page.of("A page").styled("td>b{color:red}").scripted("if (1 < 2) { f('&'); }").html();

        assertThat(html).contains("<style>td>b{color:red}</style></head>", "<script>if (1 < 2) { f('&'); }</script>");
    }

    @Test
    void style_or_script_that_would_end_early_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Page.of("A page").styled("</style>"))
                .withMessage("a style cannot contain </style: it would end there");
        assertThatIllegalArgumentException().isThrownBy(() -> Page.of("A page").scripted("'</script>'"))
                .withMessage("a script cannot contain </script: it would end there");
    }

    @Test
    void a_page_is_written_in_utf_8_with_the_folders_above_it(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep/er/page.html");

        Page.of("청구서").writeTo(file);

        assertThat(Files.readString(file)).isEqualTo(Page.of("청구서").html());
    }

    @Test
    void news_has_a_sign_besides_its_colour() {
        assertThat(Badge.of(Tone.BAD, "failed").render()).isEqualTo("<span class=\"badge bad\">✗ failed</span>");
        assertThat(Badge.of(Tone.GOOD, "passed").render()).isEqualTo("<span class=\"badge good\">✓ passed</span>");
    }
}
