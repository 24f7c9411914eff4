package billing.acceptance.closing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code allure-config/report.css} changes in the look of the Allure report: a scenario's page has room to be read where it is opened. */
final class ReportStyle {

    private static final String END_OF_HEAD = "</head>";

    private ReportStyle() {}

    static void addTo(Path report) {
        Path index = report.resolve("index.html");
        try (InputStream style = ReportStyle.class.getResourceAsStream("/report.css")) {
            String page = Files.readString(index);
            int head = page.indexOf(END_OF_HEAD);
            if (head < 0) {
                throw new IllegalStateException("The report %s has no head to add its style to; was it made by another version of Allure?".formatted(index));
            }
            Files.writeString(index, page.substring(0, head) + "<style>" + new String(style.readAllBytes(), StandardCharsets.UTF_8) + "</style>" + page.substring(head));
        } catch (IOException failed) {
            throw new UncheckedIOException("The style could not be added to " + index, failed);
        }
    }
}
