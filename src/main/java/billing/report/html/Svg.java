package billing.report.html;

import j2html.tags.ContainerTag;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shapes that pictures are made of; colours and fonts come from classes of the stylesheet, never from here.
 *
 * <p>Where a picture has room for a tenth of a pixel it is kept; more is left off.
 */
public final class Svg extends ContainerTag<Svg> {

    private static final int TENTHS = 10;

    /** A place in a picture, from its top left corner. */
    public record Point(double x, double y) {}

    /** A rectangle of a picture. */
    public record Box(double left, double top, double width, double height) {}

    private Svg(String tag) {
        super(tag);
    }

    /** A picture as wide as there is room, up to its own size. @param name what it shows, for those who do not see it */
    public static Svg picture(String name, int width, int height) {
        return new Svg("svg").attr("viewBox", "0 0 " + width + " " + height).attr("role", "img").attr("aria-label", name).withStyle("max-width:" + width + "px");
    }

    public static Svg group() {
        return new Svg("g");
    }

    public static Svg line(Point from, Point to) {
        return new Svg("line").attr("x1", number(from.x)).attr("y1", number(from.y)).attr("x2", number(to.x)).attr("y2", number(to.y));
    }

    public static Svg box(Box box) {
        return new Svg("rect").attr("x", number(box.left)).attr("y", number(box.top)).attr("width", number(box.width)).attr("height", number(box.height));
    }

    public static Svg circle(Point centre, double radius) {
        return new Svg("circle").attr("cx", number(centre.x)).attr("cy", number(centre.y)).attr("r", number(radius));
    }

    /** Straight lines from point to point. */
    public static Svg lines(List<Point> points) {
        return new Svg("polyline").attr("points", joined(points));
    }

    public static Svg area(List<Point> corners) {
        return new Svg("polygon").attr("points", joined(corners));
    }

    /** Words that begin here; classes {@code middle} and {@code end} place them otherwise. */
    public static Svg words(Point at, String words) {
        return new Svg("text").attr("x", number(at.x)).attr("y", number(at.y)).withText(words);
    }

    /** What is shown to whoever points at the shape. */
    public Svg tip(String words) {
        return with(new Svg("title").withText(words));
    }

    private static String joined(List<Point> points) {
        return points.stream().map(point -> number(point.x) + "," + number(point.y)).collect(Collectors.joining(" "));
    }

    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / TENTHS;
        return tenths % TENTHS == 0 ? whole : whole + "." + Math.abs(tenths % TENTHS);
    }
}
