package billing.report.scenario;

import billing.manager.Ledger;
import billing.report.html.Svg;
import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import java.util.List;
import java.util.Map;

/** The states of a payment, with the way that this one took numbered and in colour. */
final class PaymentPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 112;
    private static final int NODE = 104;
    private static final int TALL = 30;

    /** Where each state stands, by the middle of its left side. */
    private static final Map<String, Point> STATES = Map.of("CREATED", new Point(1, 22), "REGISTERED", new Point(179, 22), "READY", new Point(357, 22),
            "PAID", new Point(535, 22), "CANCELLED", new Point(357, 90), "REFUNDED", new Point(535, 90));

    private static final List<Edge> EDGES = List.of(new Edge("CREATED", "REGISTERED"), new Edge("REGISTERED", "READY"), new Edge("READY", "PAID"),
            new Edge("READY", "CANCELLED"), new Edge("PAID", "REFUNDED"));

    private record Edge(String from, String to) {

        boolean goesDown() {
            return STATES.get(from).x() == STATES.get(to).x();
        }

        Point begin() {
            Point at = STATES.get(from);
            return goesDown() ? new Point(at.x() + NODE / 2.0, at.y() + TALL / 2.0) : new Point(at.x() + NODE, at.y());
        }

        Point end() {
            Point at = STATES.get(to);
            return goesDown() ? new Point(at.x() + NODE / 2.0, at.y() - TALL / 2.0) : at;
        }
    }

    private PaymentPicture() {}

    static Svg of(Ledger.Payment payment) {
        Svg picture = Svg.picture("The way of the payment: " + String.join(" → ", payment.statuses()), WIDTH, HEIGHT);
        EDGES.forEach(edge -> draw(picture, edge, payment.statuses()));
        STATES.forEach((state, at) -> draw(picture, state, payment));
        return picture;
    }

    private static void draw(Svg picture, Edge edge, List<String> way) {
        int step = step(edge, way);
        String style = step > 0 ? "stroke taken" : "";
        picture.with(Svg.line(edge.begin(), edge.end()).withClass(style), head(edge).withClass(step > 0 ? "fill" : ""));
        if (step > 0) {
            Point middle = new Point((edge.begin().x() + edge.end().x()) / 2, (edge.begin().y() + edge.end().y()) / 2);
            picture.with(Svg.circle(middle, 9).withClass("fill"), Svg.words(new Point(middle.x(), middle.y() + 4), String.valueOf(step)).withClass("middle on"));
        }
    }

    private static Svg head(Edge edge) {
        Point end = edge.end();
        return edge.goesDown() ? Svg.area(List.of(end, new Point(end.x() - 4, end.y() - 8), new Point(end.x() + 4, end.y() - 8)))
                : Svg.area(List.of(end, new Point(end.x() - 8, end.y() - 4), new Point(end.x() - 8, end.y() + 4)));
    }

    /** The how-manieth step of the way it was; 0: it was not taken. */
    private static int step(Edge edge, List<String> way) {
        for (int step = 1; step < way.size(); step++) {
            if (way.get(step - 1).equals(edge.from()) && way.get(step).equals(edge.to())) {
                return step;
            }
        }
        return 0;
    }

    private static void draw(Svg picture, String state, Ledger.Payment payment) {
        Point at = STATES.get(state);
        boolean now = payment.status().equals(state);
        boolean passed = payment.statuses().contains(state);
        picture.with(Svg.box(new Box(at.x(), at.y() - TALL / 2.0, NODE, TALL)).attr("rx", 6).withClass(now ? "fill" : passed ? "stroke" : ""),
                Svg.words(new Point(at.x() + NODE / 2.0, at.y() + 4), state).withClass(now ? "middle on" : passed ? "middle" : "middle soft"));
    }
}
