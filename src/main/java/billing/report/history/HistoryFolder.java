package billing.report.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder where runs are kept: a file for each series with its last {@value #NIGHTS} runs, a line each. A line that cannot be read stays.
 * Of more than {@value #SERIES} series, those whose last run is the longest ago are dropped: each choice of features makes one of its own.
 *
 * <p>Processes that keep runs at the same time wait for each other, and a file is replaced as a whole: whoever reads it sees it before or after, never between.
 */
public final class HistoryFolder {

    static final int NIGHTS = 40;
    static final int SERIES = 100;
    private static final String LOCK = "lock";
    private static final String NEXT = "next.tmp";

    private final Path folder;

    public HistoryFolder(Path folder) {
        this.folder = folder;
    }

    public History of(Series series) {
        return text(file(series)).lines().history(file(series));
    }

    /** The last run of each series that is asked for; the one that started last stands at the end. */
    public List<Night> lastOfEach(Predicate<Series> wanted) {
        return seriesFiles().stream().flatMap(file -> text(file).lines().history(file).nights().stream())
                .filter(night -> wanted.test(night.series())).sorted(Comparator.comparing(Night::start))
                .collect(Collectors.groupingBy(Night::series, Collectors.reducing((earlier, later) -> later))).values().stream()
                .flatMap(Optional::stream).sorted(Comparator.comparing(Night::start)).toList();
    }

    /** Keeps a run as the newest of its series, in place of what an earlier closing of the same run kept; its order is set here. */
    public void keep(Night night) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                Objects.requireNonNull(held);
                replace(file(night.series()), text(file(night.series())).lines().with(night, NIGHTS));
                forgetTheOldest();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The run could not be kept in %s; -Dsuite.history=… names another folder".formatted(folder), failed);
        }
    }

    private void replace(Path file, KeptLines lines) throws IOException {
        Path next = folder.resolve(NEXT);
        Files.write(next, lines.texts());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the lines say counts, not the times of the files: a folder that was brought from elsewhere may have lost those. */
    private void forgetTheOldest() throws IOException {
        List<Path> files = seriesFiles();
        if (files.size() <= SERIES) {
            return;
        }
        Map<Path, Instant> lastRuns = files.stream().collect(Collectors.toMap(Function.identity(), file -> text(file).last().map(Night::start).orElse(Instant.MIN)));
        for (Path file : files.stream().sorted(Comparator.comparing(lastRuns::get)).limit(files.size() - SERIES).toList()) {
            Files.delete(file);
        }
    }

    private List<Path> seriesFiles() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Series.SUFFIX)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The history %s could not be read".formatted(folder), failed);
        }
    }

    /** Bytes that are no UTF-8 spoil their line, not the file. */
    private static KeptText text(Path file) {
        try {
            return new KeptText(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException neverOrNoLongerKept) {
            return new KeptText("");
        } catch (IOException failed) {
            throw new UncheckedIOException("The history %s could not be read".formatted(file), failed);
        }
    }

    private Path file(Series series) {
        return folder.resolve(series.fileName());
    }
}
