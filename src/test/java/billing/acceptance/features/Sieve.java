package billing.acceptance.features;

import billing.money.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One rule that scenarios pass or are left out by, and what to say if it leaves nothing. */
record Sieve(Reason reason, Predicate<Candidate> lets, Function<List<Candidate>, Problem> nothingLeft) {

    /** In the order in which they count. */
    static List<Sieve> of(Wanted wanted, Optional<Tags> tags) {
        return Stream.of(
                        tags.map(Sieve::tags),
                        tags.filter(expression -> expression.name(Candidate.WIP)).isPresent() ? Optional.<Sieve>empty() : Optional.of(wip()),
                        wanted.member().map(Sieve::member),
                        wanted.direct() ? Optional.of(sandbox()) : Optional.<Sieve>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Sieve tags(Tags tags) {
        return new Sieve(
                Reason.TAGS,
                scenario -> tags.accept(scenario.tags()),
                scenarios -> Problem.of(Wanted.TAGS_PROPERTY, tags.whyNone(scenarios)));
    }

    private static Sieve wip() {
        return new Sieve(
                Reason.WIP,
                scenario -> !scenario.isTagged(Candidate.WIP),
                scenarios -> Problem.of(Wanted.FEATURES_PROPERTY, "%s tagged @wip and left out; take the tag off, or run with -D%s=@wip"
                        .formatted(all(scenarios), Wanted.TAGS_PROPERTY)));
    }

    private static Sieve member(Member member) {
        Pattern step = Pattern.compile("a customer in " + Pattern.quote(member.country()) + "(?: billed for .*)?");
        return new Sieve(
                Reason.MEMBER,
                scenario -> scenario.steps().stream().anyMatch(text -> step.matcher(text).matches()),
                scenarios -> Problem.of(
                        "billing.member",
                        "%s selects none of %d scenarios: none has \"a customer in %s\"; choose another member, or other features"
                                .formatted(member.code(), scenarios.size(), member.country())));
    }

    private static Sieve sandbox() {
        return new Sieve(
                Reason.SANDBOX,
                scenario -> !scenario.isTagged(Candidate.SANDBOX),
                scenarios -> Problem.of("billing.mode", "%s tagged @sandbox, which direct mode has not; choose other features, or mock mode"
                        .formatted(all(scenarios))));
    }

    private static String all(List<Candidate> scenarios) {
        return scenarios.size() == 1 ? "the one scenario left is" : "all %d scenarios left are".formatted(scenarios.size());
    }
}
