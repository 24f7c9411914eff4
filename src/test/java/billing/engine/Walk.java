package billing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A random walk of a customer through requests of every kind, in any order; those that are refused are left behind. */
final class Walk {

    private static final int REQUESTS = 60;

    private final Requests requests;
    private final Story begin;
    private final List<UnaryOperator<Story>> accepted = new ArrayList<>();
    private int refusals;

    private Walk(Dice dice) {
        Draw draw = new Draw(dice);
        this.requests = new Requests(dice, draw);
        this.begin = draw.customerWithEverything();
    }

    static Walk through(Dice dice) {
        return new Walk(dice);
    }

    /** The story at the end. */
    Story end() {
        Story story = begin;
        for (int left = REQUESTS; left > 0; left--) {
            story = attempt(story, requests.next(story));
        }
        return story;
    }

    /** The story of the accepted requests alone. */
    Story withoutRefusals() {
        Story story = begin;
        for (UnaryOperator<Story> request : accepted) {
            story = request.apply(story);
        }
        return story;
    }

    int refusals() {
        return refusals;
    }

    private Story attempt(Story story, UnaryOperator<Story> request) {
        try {
            Story next = request.apply(story);
            accepted.add(request);
            return next;
        } catch (Refusal refused) {
            refusals++;
            return story;
        }
    }
}
