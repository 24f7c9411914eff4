package billing.report.scenario;

import billing.client.Exchange;
import billing.report.html.Svg;
import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import billing.report.html.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who called whom, from top to bottom: the test, the managers that took part, and the server; a band for each step of the scenario.
 *
 * <p>A refusal, a retry, a call without an answer and one that was not sent each have a sign of their own. An answer that the sandbox's own handler did not
 * give says where it is from: {@code answered from: upstream}.
 */
final class SequencePicture {

    private static final int COLUMN = 112;
    private static final int LAST = 330;
    private static final int MARGIN = 56;
    private static final int HEAD = 34;
    private static final int BAND = 24;
    private static final int CALL = 38;
    private static final int ANSWER = 18;

    private final List<Call> calls;
    private final List<Participant> managers;
    private final String server;

    private SequencePicture(List<Call> calls, String server) {
        this.calls = calls;
        this.managers = calls.stream().map(call -> Participant.of(call.exchange().url())).distinct().toList();
        this.server = server;
    }

    static Svg of(List<Call> calls, String server) {
        return new SequencePicture(calls, server).drawn();
    }

    private Svg drawn() {
        Svg lanes = Svg.group();
        Svg rows = Svg.group();
        int bottom = drawRows(rows);
        drawLanes(lanes, bottom);
        return Svg.picture("What was called", (int) (serverX() + MARGIN), bottom).with(lanes, rows);
    }

    private void drawLanes(Svg lanes, int bottom) {
        List<String> names = new ArrayList<>(List.of("Test"));
        managers.forEach(manager -> names.add(manager.toString()));
        for (int lane = 0; lane < names.size(); lane++) {
            drawLane(lanes, names.get(lane), new Point(x(lane), bottom));
        }
        drawLane(lanes, server, new Point(serverX(), bottom));
    }

    private static void drawLane(Svg lanes, String name, Point foot) {
        lanes.with(Svg.line(new Point(foot.x(), HEAD - 8), foot), Svg.words(new Point(foot.x(), 14), name.replace(" Manager", "")).withClass("middle head"));
    }

    private int drawRows(Svg rows) {
        int top = HEAD;
        Optional<String> step = Optional.empty();
        for (Call call : calls) {
            if (!step.equals(Optional.of(call.step()))) {
                step = Optional.of(call.step());
                rows.with(Svg.box(new Box(0, top, serverX() + MARGIN, BAND - 6)).withClass("band"), Svg.words(new Point(6, top + 13), call.step()).withClass("soft"));
                top += BAND;
            }
            draw(rows, call, top);
            top += CALL;
        }
        return top;
    }

    private void draw(Svg rows, Call call, int top) {
        Exchange exchange = call.exchange();
        double manager = x(1 + managers.indexOf(Participant.of(exchange.url())));
        double y = top + 12.0;
        rows.with(Svg.words(new Point(manager + 6, y - 3), asked(exchange)));
        if (!exchange.attempt().sent()) {
            rows.with(arrow(x(0), manager, y), Svg.words(new Point(manager + 6, y + ANSWER - 5), outcome(call)).withClass("doubt"));
            return;
        }
        rows.with(exchange.attempt().number() > 1 ? Svg.group() : arrow(x(0), manager, y), arrow(manager, serverX(), y),
                arrow(serverX(), manager, y + ANSWER).withClass("back " + tone(exchange).style()),
                Svg.words(new Point(serverX() - 12, y + ANSWER - 4), outcome(call)).withClass("end " + tone(exchange).style()));
    }

    private static Svg arrow(double from, double to, double y) {
        double barb = from < to ? -7 : 7;
        return Svg.lines(List.of(new Point(from, y), new Point(to, y), new Point(to + barb, y - 3), new Point(to, y), new Point(to + barb, y + 3))).withClass("arrow");
    }

    private static String asked(Exchange exchange) {
        String path = exchange.url().split("\\?", 2)[0];
        String retry = exchange.attempt().number() > 1 ? " · attempt " + exchange.attempt().number() : "";
        return exchange.method() + " " + shortened(path) + retry;
    }

    /** Identifiers are told by their beginning. */
    private static String shortened(String path) {
        StringBuilder text = new StringBuilder();
        for (String part : path.substring(1).split("/")) {
            text.append('/').append(part.length() > 20 ? part.substring(0, 8) + "…" : part);
        }
        return text.toString();
    }

    private static String outcome(Call call) {
        Exchange exchange = call.exchange();
        if (!exchange.attempt().sent()) {
            return Tone.DOUBT.sign() + " not sent: the circuit breaker is open";
        }
        String took = " · " + Times.of(exchange.attempt().took());
        String answered = exchange.answer().map(answer -> answer.status() + " " + Refusal.code(answer)).orElse("no answer").strip();
        return (tone(exchange) == Tone.GOOD ? "" : tone(exchange).sign() + " ") + answered + took + source(exchange);
    }

    private static String source(Exchange exchange) {
        return exchange.answer().flatMap(answer -> answer.message().header("X-Answered-From")).map(source -> " · answered from: " + source).orElse("");
    }

    private static Tone tone(Exchange exchange) {
        int status = exchange.answer().map(Exchange.Answer::status).orElse(Integer.MAX_VALUE);
        return status < 400 ? Tone.GOOD : status < 500 ? Tone.BAD : Tone.DOUBT;
    }

    private static double x(int lane) {
        return MARGIN - 20.0 + (double) lane * COLUMN;
    }

    private double serverX() {
        return x(managers.size()) + LAST;
    }
}
