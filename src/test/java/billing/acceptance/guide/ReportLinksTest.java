package billing.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportLinksTest {

    @TempDir
    private Path directory;

    @Test
    void a_scenario_leads_to_the_page_of_its_last_attempt() throws IOException {
        ReportLinks links = links(entry("a1", "one", true) + entry("a2", "one", false) + entry("b1", "two", false));

        assertThat(links.page("one")).hasValue("index.html#testresult/a2");
        assertThat(links.page("two")).hasValue("index.html#testresult/b1");
        assertThat(links.page("three")).isEmpty();
    }

    @Test
    void without_a_report_nothing_leads_there() {
        assertThat(ReportLinks.of(directory.resolve("none")).page("one")).isEmpty();
    }

    private ReportLinks links(String entries) throws IOException {
        Files.writeString(directory.resolve("index.html"), "<script>\n" + entries + "</script>\n");
        return ReportLinks.of(directory);
    }

    private static String entry(String address, String identity, boolean hidden) {
        String page = "{\"uid\":\"%s\",\"historyId\":\"%s\",\"hidden\":%s}".formatted(address, ResultsUtils.md5(identity), hidden);
        String data = Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        return "        d('data/test-cases/%s.json','%s');\n".formatted(address, data);
    }
}
