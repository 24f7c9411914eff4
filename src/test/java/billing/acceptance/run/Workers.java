package billing.acceptance.run;

import billing.acceptance.features.Problem;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How many scenarios run at a time: as many as are asked for, otherwise two for each core, because a scenario's thread waits for the sandbox's half of the time.
 *
 * @param written a number from 1 to {@value #MOST}, or something else that is refused before the run
 */
record Workers(String written) {

    private static final int EACH_CORE = 2;
    private static final int MOST = 256;
    private static final int WAITING = 256;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    static Workers of(Properties run) {
        return new Workers(run.getProperty(RunProperties.PARALLELISM, String.valueOf(EACH_CORE * Runtime.getRuntime().availableProcessors())));
    }

    /** How many threads there may be for them: one that waits for another scenario gives its place to a thread more, so that nobody else waits. */
    String threads() {
        return problem().isPresent() ? written : String.valueOf(Integer.parseInt(written) + WAITING);
    }

    Optional<Problem> problem() {
        boolean known = Optional.of(written).filter(DIGITS.asMatchPredicate()).map(Integer::valueOf).filter(number -> number >= 1 && number <= MOST).isPresent();
        return known ? Optional.empty() : Optional.of(new Problem("system property -D" + RunProperties.PARALLELISM, 0,
                "\"%s\" is no number of workers; allowed: a whole number from 1 to %d".formatted(written, MOST)));
    }
}
