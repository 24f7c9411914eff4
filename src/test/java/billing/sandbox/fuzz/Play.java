package billing.sandbox.fuzz;

import billing.sandbox.Sandbox;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * A sandbox and those who ask it: a customer that each story begins anew, and a bystander that no story is about.
 *
 * <p>Of the stories, about one in four is bytes that need not be a request; the others are some requests made of the document, in a row. What was refused and
 * what only reads must have changed nothing: without it, the story ends the same.
 */
final class Play implements AutoCloseable {

    static final String TOKEN = "token-of-the-fuzzer";

    private static final int KINDS = 4;
    private static final int LONGEST = 16;
    private static final long BETWEEN_LOOKS = 8;
    private static final String STORIES = "stories";

    private final Sandbox sandbox = Sandbox.start(TOKEN);
    private final Described described = Described.own();
    private final Wire wire = new Wire(sandbox.address());
    private final Subject customer = new Subject(wire, described, described.customer());
    private final Subject bystander = new Subject(wire, described, "bystander");
    private final Figures figures = new Figures();
    private final String fresh;
    private final String untouched;

    Play() {
        bystander.begin();
        untouched = bystander.shown();
        customer.begin();
        fresh = customer.shown();
    }

    Figures figures() {
        return figures;
    }

    void story(FuzzedDataProvider dice) {
        customer.begin();
        Story story = dice.consumeInt(1, KINDS) == KINDS ? bytes(new Pieces(dice), dice.consumeInt(1, LONGEST))
                : requests(new Asking(described, new Values(described, dice), dice), dice.consumeInt(1, LONGEST));
        if (!story.isTroubled()) {
            Oracle.checkUnchanged(story.told(), story.accepted().isEmpty() ? fresh : endOf(story.accepted()), story.end());
            figures.count("stories that end the same without what was refused or only reads");
        }
        figures.count(STORIES);
        if (figures.of(STORIES) % BETWEEN_LOOKS == 0) {
            Oracle.checkUnchanged("a story about another customer:%n%s".formatted(story.told()), untouched, bystander.shown());
            figures.count("times the bystander was the same");
        }
    }

    /**
     * What was asked and what came of it.
     *
     * @param accepted what may have changed the customer
     * @param end how the customer was at last
     */
    private record Story(List<Asked> accepted, String told, String end, boolean isTroubled) {}

    private Story requests(Asking asking, int count) {
        String kind = count == 1 ? "requests made of the document, alone" : "requests made of the document, in a row";
        List<Asked> accepted = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        boolean isTroubled = false;
        for (int number = 0; number < count && !isTroubled; number++) {
            Asked asked = asking.next();
            Reply reply = wire.send(asked.bytes());
            told.append("-> %d <- %s%n".formatted(reply.status(), asked));
            figures.count(kind);
            note(asked, reply);
            customer.awaitJob(reply);
            if (!reply.isRefused() && !asked.changesNothing()) {
                accepted.add(asked);
            }
            isTroubled = !reply.isRefused() && asked.makesTrouble();
        }
        return new Story(accepted, told.toString(), isTroubled ? "" : customer.shown(), isTroubled);
    }

    /** None of the pieces that there are changes a customer. */
    private Story bytes(Pieces pieces, int count) {
        StringBuilder told = new StringBuilder();
        for (int number = 0; number < count; number++) {
            Asked asked = new Asked(pieces.bytes(), true, false);
            List<Reply> replies = wire.sendRaw(asked.bytes());
            told.append("-> %s <- %s%n".formatted(replies.stream().map(Reply::status).toList(), asked));
            figures.count("requests of any bytes");
            replies.forEach(reply -> note(asked, reply));
            if (replies.isEmpty() && asked.bytes().length > 0) {
                throw new AssertionError("no answer to:%n%s".formatted(asked));
            }
        }
        return new Story(List.of(), told.toString(), customer.shown(), false);
    }

    private String endOf(List<Asked> accepted) {
        customer.begin();
        accepted.forEach(asked -> customer.awaitJob(wire.send(asked.bytes())));
        return customer.shown();
    }

    private void note(Asked asked, Reply reply) {
        figures.count("answers of " + reply.status());
        Oracle.check(asked, reply);
    }

    @Override
    public void close() {
        System.out.println(figures);
        sandbox.close();
    }
}
