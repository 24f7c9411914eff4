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
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder where runs are kept: a file for each series with its last {@value #NIGHTS} runs, a line each. A line that cannot be read stays.
 * Of more than {@value #SERIES} series, those that were not added to for the longest time are dropped: each choice of features makes one of its own.
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
        return lines(file(series)).history(file(series));
    }

    /** The last run of each series that is asked for; the one that started last stands at the end. */
    public List<Night> lastOfEach(Predicate<Series> wanted) {
        return seriesFiles().stream().flatMap(file -> lines(file).history(file).nights().stream())
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
                replace(file(night.series()), lines(file(night.series())).with(night, NIGHTS));
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

    private void forgetTheOldest() throws IOException {
        Map<Path, FileTime> written = new HashMap<>();
        for (Path file : seriesFiles()) {
            written.put(file, Files.getLastModifiedTime(file));
        }
        List<Path> newestFirst = written.keySet().stream().sorted(Comparator.comparing((Path file) -> written.get(file)).reversed()).toList();
        for (Path file : newestFirst.subList(Math.min(SERIES, newestFirst.size()), newestFirst.size())) {
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
    private static KeptLines lines(Path file) {
        try {
            return KeptLines.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines());
        } catch (NoSuchFileException neverOrNoLongerKept) {
            return KeptLines.read(Stream.of());
        } catch (IOException failed) {
            throw new UncheckedIOException("The history %s could not be read".formatted(file), failed);
        }
    }

    private Path file(Series series) {
        return folder.resolve(series.fileName());
    }
}
