package billing.acceptance.closing;

import billing.report.history.Night;
import billing.report.history.Verdict;
import billing.report.html.Svg;
import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The nights as columns, the oldest left, in three rows that have scales of their own: what passed, what did not (failed, broken and flaky on top of each
 * other), and how long the run took.
 */
final class TrendPicture {

    private static final int WIDTH = 1040;
    private static final int LEFT = 84;
    private static final int GAP = 4;
    private static final int WIDEST = 60;
    private static final int DATES = 282;
    private static final int HEIGHT = 290;
    private static final int LABELS = 10;
    private static final Row PASSED = new Row("passed", 14, 50, night -> night.count(Verdict.PASSED));
    private static final Row NOT_PASSED =
            new Row("not passed", 92, 90, night -> Stream.of(Verdict.values()).filter(Verdict::isTrouble).mapToLong(night::count).sum());
    private static final Row SECONDS = new Row("seconds", 210, 50, night -> night.milliseconds() / 1000.0);

    private final List<Night> nights;

    private record Row(String name, int top, int height, ToDoubleFunction<Night> figure) {

        int bottom() {
            return top + height;
        }
    }

    TrendPicture(List<Night> nights) {
        this.nights = List.copyOf(nights);
    }

    Svg svg() {
        Svg picture = Svg.picture("The last %d runs: passed, not passed, seconds".formatted(nights.size()), WIDTH, HEIGHT);
        Stream.of(PASSED, NOT_PASSED, SECONDS).flatMap(this::axis).forEach(picture::with);
        IntStream.range(0, nights.size()).forEach(index -> column(index).forEach(picture::with));
        return picture;
    }

    private Stream<Svg> axis(Row row) {
        return Stream.of(
                Svg.line(new Point(LEFT, row.bottom()), new Point(WIDTH, row.bottom())),
                Svg.words(new Point(0, row.bottom() - 2.0), row.name()).withClass("soft"),
                Svg.words(new Point(LEFT - 6.0, row.top() + 10.0), String.format(Locale.ROOT, "%.0f", most(row))).withClass("soft end"));
    }

    private List<Svg> column(int index) {
        Night night = nights.get(index);
        List<Svg> shapes = new ArrayList<>();
        shapes.add(bar(index, PASSED.bottom(), height(PASSED, PASSED.figure().applyAsDouble(night))).withClass("fill good"));
        double bottom = NOT_PASSED.bottom();
        for (Verdict verdict : List.of(Verdict.FAILED, Verdict.BROKEN, Verdict.FLAKY)) {
            double height = height(NOT_PASSED, night.count(verdict));
            shapes.add(bar(index, bottom, height).withClass("fill " + Tones.of(verdict)));
            bottom -= height;
        }
        shapes.add(bar(index, SECONDS.bottom(), height(SECONDS, SECONDS.figure().applyAsDouble(night))).withClass("fill neutral"));
        shapes.add(Svg.box(new Box(left(index), 0, width(), HEIGHT)).withClass("night").tip(words(night)));
        if ((nights.size() - 1 - index) % Math.max(1, nights.size() / LABELS) == 0) {
            shapes.add(Svg.words(new Point(left(index) + width() / 2, DATES), Times.day(night.start())).withClass("soft middle"));
        }
        return shapes;
    }

    private Svg bar(int index, double bottom, double height) {
        return Svg.box(new Box(left(index), bottom - height, width(), height));
    }

    private double height(Row row, double figure) {
        return figure * row.height() / Math.max(1, most(row));
    }

    private double most(Row row) {
        return nights.stream().mapToDouble(row.figure()).max().orElse(0);
    }

    private double left(int index) {
        return LEFT + GAP + index * (width() + GAP);
    }

    private double width() {
        return Math.min(WIDEST, (double) (WIDTH - LEFT - GAP) / nights.size() - GAP);
    }

    private static String words(Night night) {
        return "%s: %d passed, %d failed, %d broken, %d flaky in %s, commit %s".formatted(Times.minute(night.start()), night.count(Verdict.PASSED),
                night.count(Verdict.FAILED), night.count(Verdict.BROKEN), night.count(Verdict.FLAKY), Times.seconds(night.milliseconds()), night.commit());
    }
}
