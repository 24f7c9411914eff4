package billing.report.scenario;

import billing.manager.Statement;
import billing.money.Money;
import billing.report.html.Svg;
import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import billing.report.html.Tone;
import java.util.List;
import java.util.Optional;

/** The way from charge to total as bars, one below the other, each where the one before ended. */
final class WaterfallPicture {

    private static final int WIDTH = 470;
    private static final int ROW = 26;
    private static final int BAR = 14;
    private static final int LEFT = 150;
    private static final int ROOM = 205;
    private static final double THINNEST = 1.5;

    private final List<Waterfall.Bar> bars;
    private final double longest;

    private WaterfallPicture(List<Waterfall.Bar> bars) {
        this.bars = bars;
        this.longest = bars.stream().mapToDouble(bar -> Math.max(size(bar.from()), size(bar.to()))).max().orElse(0);
    }

    static Svg of(Statement statement, Optional<WrongFigure> wrong) {
        return new WaterfallPicture(Waterfall.of(statement, wrong)).drawn("From charge to total of " + statement.month());
    }

    private Svg drawn(String name) {
        Svg picture = Svg.picture(name, WIDTH, ROW * bars.size());
        for (int row = 0; row < bars.size(); row++) {
            draw(picture, row);
        }
        return picture;
    }

    private void draw(Svg picture, int row) {
        Waterfall.Bar bar = bars.get(row);
        double top = (double) row * ROW;
        double left = x(bar.from().min(bar.to()));
        double width = Math.max(THINNEST, x(bar.from().max(bar.to())) - left);
        picture.with(Svg.words(new Point(0, top + 17), label(bar)).withClass(bar.wrong().isPresent() ? "bad" : ""),
                Svg.box(new Box(left, top + 6, width, BAR)).withClass("fill " + style(bar)),
                Svg.words(new Point(WIDTH, top + 17), amount(bar)).withClass(bar.wrong().isPresent() ? "end bad" : "end"));
        if (row + 1 < bars.size()) {
            picture.with(Svg.line(new Point(x(bar.to()), top + 6 + BAR), new Point(x(bar.to()), top + ROW + 6)));
        }
        bar.wrong().ifPresent(wrong -> picture.with(Svg.box(new Box(0, top + 1, WIDTH, ROW - 2)).withClass("frame")
                .tip("expected %s, but it is %s".formatted(wrong.amounts().expected(), wrong.amounts().actual()))));
    }

    private static String label(Waterfall.Bar bar) {
        String name = bar.detail().isEmpty() ? bar.name() : bar.name() + " · " + bar.detail();
        return bar.wrong().isPresent() ? Tone.BAD.sign() + " " + name : name;
    }

    private static String amount(Waterfall.Bar bar) {
        Money effect = bar.to().minus(bar.from());
        return bar.kind() == Waterfall.Kind.ADDS && !effect.isZero() ? "+" + effect : effect.toString();
    }

    private static String style(Waterfall.Bar bar) {
        return switch (bar.kind()) {
            case SUM -> "";
            case ADDS -> "doubt";
            case TAKES -> "good";
        };
    }

    private double x(Money amount) {
        return longest == 0 ? LEFT : LEFT + ROOM * size(amount) / longest;
    }

    private static double size(Money amount) {
        return amount.minor().doubleValue();
    }
}
