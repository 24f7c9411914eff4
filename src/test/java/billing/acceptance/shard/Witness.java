package billing.acceptance.shard;

import billing.acceptance.run.Attempt;
import billing.acceptance.run.Attempts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a shard's results hold what its manifest says that it ran: files get lost on their way from one machine to another. */
final class Witness {

    private final Tried shard;

    Witness(Tried shard) {
        this.shard = shard;
    }

    List<String> problems() {
        List<Attempt> attempts = new Attempts(shard.results()).all();
        Set<String> told = attempts.stream().map(attempt -> attempt.outcome().place().identity()).collect(Collectors.toSet());
        Set<String> ran = Set.copyOf(shard.ran());
        long untold = ran.stream().filter(identity -> !told.contains(identity)).count();
        long unseen = told.stream().filter(identity -> !ran.contains(identity)).count();
        long lost = attempts.stream().filter(attempt -> !Files.exists(result(attempt))).count();
        return Stream.of(problem(untold, "no outcome of %d scenarios that it ran"), problem(unseen, "outcomes of %d scenarios that it did not run"),
                problem(lost, "no Allure result of %d outcomes")).flatMap(List::stream).toList();
    }

    private Path result(Attempt attempt) {
        return shard.results().resolve(attempt.result() + "-result.json");
    }

    private List<String> problem(long number, String what) {
        return number == 0 ? List.of() : List.of("%s holds %s. Bring its whole directory, or run that shard again.".formatted(shard.name(), what.formatted(number)));
    }
}
