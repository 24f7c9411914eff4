package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AllureReportTest {

    @TempDir
    Path directory;

    @Test
    void it_has_finished_when_the_report_is_made_and_has_its_style() throws IOException {
        Path home = OwnAllure.doing(directory.resolve("allure"), OwnAllure.writing());

        AllureReport.begin(home, report(), List.of()).close();

        assertThat(report().resolve("index.html")).content().startsWith("<head><style>").endsWith("</style></head>");
    }

    @Test
    void what_ends_with_anything_but_zero_has_made_no_report() throws IOException {
        Path home = OwnAllure.doing(directory.resolve("allure"), OwnAllure.writing() + "System.exit(3);");

        AllureReport allure = AllureReport.begin(home, report(), List.of());

        assertThatIllegalStateException().isThrownBy(allure::close)
                .withMessage("The Allure report could not be made: %s ended with 3; what it said stands above", home);
    }

    @Test
    void where_no_allure_is_unpacked_none_can_be_made() {
        AllureReport allure = AllureReport.begin(directory.resolve("nowhere"), report(), List.of());

        assertThatIllegalStateException().isThrownBy(allure::close).withMessageContaining("nowhere ended with 1");
    }

    @Test
    void who_may_not_wait_for_it_has_none_and_leaves_nobody_at_work() throws IOException {
        Path home = OwnAllure.doing(directory.resolve("allure"), "new java.util.concurrent.CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);");
        AllureReport allure = AllureReport.begin(home, report(), List.of());

        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(allure::close).withMessage("Waiting for the Allure report was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThatIllegalStateException().isThrownBy(allure::close).withMessageContaining("ended with");
    }

    private Path report() {
        return directory.resolve("report");
    }
}
