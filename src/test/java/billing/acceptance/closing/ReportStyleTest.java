package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportStyleTest {

    @Test
    void the_style_stands_at_the_end_of_the_first_head(@TempDir Path report) throws Exception {
        Files.writeString(report.resolve("index.html"), "<html><head><title>청구</title></head><body></head></body></html>");

        ReportStyle.addTo(report);

        assertThat(Files.readString(report.resolve("index.html"))).startsWith("<html><head><title>청구</title><style>.attachment__iframe{height:")
                .endsWith("</style></head><body></head></body></html>");
    }

    @Test
    void a_report_without_a_head_is_refused(@TempDir Path report) throws Exception {
        Files.writeString(report.resolve("index.html"), "<html></html>");

        assertThatIllegalStateException().isThrownBy(() -> ReportStyle.addTo(report)).withMessageStartingWith("The report ").withMessageEndingWith("another version of Allure?");
    }
}
