package billing.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryFolderTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path home;

    @Test
    void what_is_kept_is_read_again_the_oldest_first_and_numbered() {
        folder().keep(Nights.night(1, Nights.scenario(Verdict.FAILED, 7)));
        folder().keep(Nights.night(5, Nights.scenario(Verdict.FLAKY, 9)));

        List<Night> nights = folder().of(Nights.SERIES).nights();

        assertThat(nights).extracting(Night::id).containsExactly("run 1", "run 5");
        assertThat(nights).extracting(Night::order).containsExactly(1, 2);
        assertThat(nights.get(0).scenarios()).containsExactly(Nights.scenario(Verdict.FAILED, 7));
    }

    @Test
    void another_series_does_not_see_it() {
        folder().keep(Nights.night(1));

        assertThat(folder().of(new Series("local", "mock", "all", "nightly", "features/credit", "all")).nights()).isEmpty();
        assertThat(folder().of(new Series("local", "mock", "all", "nightly", "features", "@credit")).nights()).isEmpty();
        assertThat(folder().of(new Series("alpha", "direct", "all", "nightly", "features", "all")).nights()).isEmpty();
        assertThat(folder().of(new Series("local", "mock", "jp", "nightly", "features", "all")).nights()).isEmpty();
    }

    @Test
    void a_run_that_is_closed_again_is_kept_once() {
        folder().keep(Nights.night(1));
        folder().keep(Nights.night(2, Nights.scenario(Verdict.FAILED, 7)));
        folder().keep(Nights.night(2, Nights.scenario(Verdict.PASSED, 7)));

        assertThat(folder().of(Nights.SERIES).nights()).hasSize(2).last().extracting(night -> night.count(Verdict.PASSED), Night::order).containsExactly(1L, 2);
    }

    @Test
    void of_40_runs_all_are_kept() {
        keep(1, 40);

        assertThat(folder().of(Nights.SERIES).nights()).hasSize(40).first().extracting(Night::order).isEqualTo(1);
    }

    @Test
    void of_41_runs_the_oldest_is_dropped_and_the_numbers_go_on() {
        keep(1, 41);

        assertThat(folder().of(Nights.SERIES).nights()).hasSize(40).extracting(Night::order).first().isEqualTo(2);
        assertThat(folder().of(Nights.SERIES).nextOrder()).isEqualTo(42);
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_file_and_line_and_stays() throws IOException {
        keep(1, 1);
        Path file = home.resolve(Nights.SERIES.fileName());
        Files.writeString(file, "{\"id\": \"cut o\n{\"id\": \"half a run\"}\n" + Files.readString(file));

        folder().keep(Nights.night(2));

        History history = folder().of(Nights.SERIES);
        assertThat(history.nights()).extracting(Night::id).containsExactly("run 1", "run 2");
        assertThat(history.unreadable()).hasSize(2).first().asString().startsWith(file + ":1 is no run and is left as it is: ");
        assertThat(Files.readAllLines(file)).hasSize(4).startsWith("{\"id\": \"cut o", "{\"id\": \"half a run\"}");
    }

    @Test
    void bytes_that_are_no_text_spoil_only_their_line() throws IOException {
        keep(1, 1);
        Path file = home.resolve(Nights.SERIES.fileName());
        Files.write(file, new byte[] {(byte) 0xff, '\n'}, StandardOpenOption.APPEND);

        assertThat(folder().of(Nights.SERIES).nights()).hasSize(1);
        assertThat(folder().of(Nights.SERIES).unreadable()).singleElement().asString().contains(":2 is no run");
    }

    @Test
    void the_last_run_of_each_series_asked_for_is_found_the_newest_at_the_end() {
        Series other = new Series("alpha", "direct", "all", "nightly", "features", "all");
        keep(1, 2);
        folder().keep(night(7, other));
        folder().keep(Nights.night(3));

        assertThat(folder().lastOfEach(series -> true)).extracting(Night::id).containsExactly("run 3", "run 7");
        assertThat(folder().lastOfEach(Nights.SERIES::equals)).extracting(Night::id).containsExactly("run 3");
        assertThat(folder().lastOfEach(series -> false)).isEmpty();
        assertThat(new HistoryFolder(home.resolve("none")).lastOfEach(series -> true)).isEmpty();
    }

    @Test
    void of_100_series_all_are_kept() {
        keepSeries(100);

        assertThat(folder().lastOfEach(series -> true)).hasSize(100);
    }

    @Test
    void of_101_series_the_one_whose_last_run_is_the_longest_ago_is_dropped_whatever_the_times_of_the_files() throws IOException {
        keepSeries(100);
        folder().keep(night(200, series(1)));
        Files.setLastModifiedTime(home.resolve(series(1).fileName()), FileTime.fromMillis(0));

        folder().keep(night(201, series(101)));

        assertThat(folder().lastOfEach(series -> true)).hasSize(100).extracting(Night::series).contains(series(1), series(101)).doesNotContain(series(2));
    }

    @Test
    void of_101_series_one_in_which_nothing_can_be_read_is_dropped_first_and_a_last_line_that_cannot_is_passed_over() throws IOException {
        keepSeries(100);
        Files.writeString(home.resolve(series(99).fileName()), "{\"id\": \"cut o\n", StandardOpenOption.APPEND);
        Files.writeString(home.resolve("nothing.jsonl"), "{\"id\": \"cut o\n");

        folder().keep(night(201, series(1)));

        assertThat(folder().lastOfEach(series -> true)).hasSize(100).extracting(Night::series).contains(series(1), series(99));
        assertThat(home.resolve("nothing.jsonl")).doesNotExist();
    }

    /** A day apart, the first the longest ago. */
    private void keepSeries(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> folder().keep(night(number, series(number))));
    }

    private static Series series(int number) {
        return new Series("local", "mock", "all", "verify", "features/" + number, "all");
    }

    private static Night night(int day, Series series) {
        return new Night("run " + day, 1, Nights.night(day).start(), 5, "commit", series, List.of());
    }

    @Test
    void two_processes_that_keep_runs_at_the_same_time_lose_none() throws IOException, InterruptedException {
        List<Process> both = List.of(keeping("1"), keeping("21"));
        for (Process process : both) {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(folder().of(Nights.SERIES).nights()).hasSize(40).extracting(Night::order).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(folder().of(Nights.SERIES).nights()).extracting(Night::id).doesNotHaveDuplicates();
    }

    private Process keeping(String first) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), KeepingProcess.class.getName(), home.toString(), first)
                .redirectErrorStream(true).redirectOutput(new File(home.toFile(), first + ".txt")).start();
    }

    private void keep(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(day -> folder().keep(Nights.night(day)));
    }

    private HistoryFolder folder() {
        return new HistoryFolder(home);
    }
}
