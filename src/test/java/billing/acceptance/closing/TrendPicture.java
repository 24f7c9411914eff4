package billing.acceptance.closing;

import billing.report.history.Night;
import billing.report.history.Verdict;
import billing.report.html.Svg;
import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The nights as columns, the oldest left, in three rows that have scales of their own: what passed, what did not (failed, broken and flaky on top of each
 * other), and how long the run took.
 */
final class TrendPicture {

    private static final int WIDTH = 1040;
    private static final int LEFT = 84;
    private static final int GAP = 4;
    private static final int WIDEST = 60;
    private static final Row PASSED = new Row("passed", 14, 50);
    private static final Row NOT_PASSED = new Row("not passed", 92, 90);
    private static final Row TOOK = new Row("seconds", 210, 50);
    private static final int DATES = 282;
    private static final int HEIGHT = 290;
    private static final int LABELS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final List<Night> nights;

    private record Row(String name, int top, int height) {

        int bottom() {
            return top + height;
        }
    }

    TrendPicture(List<Night> nights) {
        this.nights = List.copyOf(nights);
    }

    Svg svg() {
        Svg picture = Svg.picture("The last %d runs: passed, not passed, seconds".formatted(nights.size()), WIDTH, HEIGHT);
        List.of(PASSED, NOT_PASSED, TOOK).forEach(row -> picture.with(Svg.line(new Point(LEFT, row.bottom()), new Point(WIDTH, row.bottom())),
                Svg.words(new Point(0, row.bottom() - 2), row.name()).withClass("soft")));
        scale(picture, PASSED, night -> night.count(Verdict.PASSED));
        scale(picture, NOT_PASSED, TrendPicture::troubled);
        scale(picture, TOOK, TrendPicture::seconds);
        IntStream.range(0, nights.size()).forEach(index -> column(index).forEach(picture::with));
        return picture;
    }

    private void scale(Svg picture, Row row, ToDoubleFunction<Night> figure) {
        double most = most(figure);
        picture.with(Svg.words(new Point(LEFT - 6, row.top() + 10), String.format(Locale.ROOT, "%.0f", most)).withClass("soft end"));
    }

    private List<Svg> column(int index) {
        Night night = nights.get(index);
        List<Svg> shapes = new ArrayList<>();
        double scale = NOT_PASSED.height() / Math.max(1, most(TrendPicture::troubled));
        double passed = night.count(Verdict.PASSED) * PASSED.height() / Math.max(1, most(each -> each.count(Verdict.PASSED)));
        shapes.add(bar(index, PASSED.bottom(), passed).withClass("fill good"));
        double bottom = NOT_PASSED.bottom();
        for (Verdict verdict : List.of(Verdict.FAILED, Verdict.BROKEN, Verdict.FLAKY)) {
            double height = night.count(verdict) * scale;
            shapes.add(bar(index, bottom, height).withClass("fill " + Tones.of(verdict)));
            bottom -= height;
        }
        shapes.add(bar(index, TOOK.bottom(), seconds(night) * TOOK.height() / Math.max(1, most(TrendPicture::seconds))).withClass("fill neutral"));
        shapes.add(Svg.box(new Box(left(index), 0, width(), HEIGHT)).withClass("night").tip(words(night)));
        if (index == nights.size() - 1 || (nights.size() - 1 - index) % Math.max(1, nights.size() / LABELS) == 0) {
            shapes.add(Svg.words(new Point(left(index) + width() / 2, DATES), DAY.format(night.start())).withClass("soft middle"));
        }
        return shapes;
    }

    private Svg bar(int index, double bottom, double height) {
        return Svg.box(new Box(left(index), bottom - height, width(), height));
    }

    private double left(int index) {
        return LEFT + GAP + index * (width() + GAP);
    }

    private double width() {
        return Math.min(WIDEST, (double) (WIDTH - LEFT - GAP) / nights.size() - GAP);
    }

    private double most(ToDoubleFunction<Night> figure) {
        return nights.stream().mapToDouble(figure).max().orElse(0);
    }

    private static double troubled(Night night) {
        return night.scenarios().stream().filter(scenario -> scenario.verdict().isTrouble()).count();
    }

    private static double seconds(Night night) {
        return night.milliseconds() / 1000.0;
    }

    private static String words(Night night) {
        return String.format(Locale.ROOT, "%s: %d passed, %d failed, %d broken, %d flaky in %.1f s, commit %s", TIME.format(night.start()), night.count(Verdict.PASSED),
                night.count(Verdict.FAILED), night.count(Verdict.BROKEN), night.count(Verdict.FLAKY), seconds(night), night.commit());
    }
}
