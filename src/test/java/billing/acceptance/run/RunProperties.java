package billing.acceptance.run;

/** The system properties that say how the features run; all but the {@code suite.run.*} ones are for people to give to Maven. */
public final class RunProperties {

    static final String FEATURES = "cucumber.features";
    static final String TAGS = "cucumber.filter.tags";
    static final String ORDER = "cucumber.execution.order";
    static final String SEED = "cucumber.execution.order.random.seed";
    static final String PARALLELISM = "cucumber.execution.parallel.config.fixed.parallelism";
    static final String MAX_POOL_SIZE = "cucumber.execution.parallel.config.fixed.max-pool-size";

    /** Set by the build: the Maven profile and its tags, the suite's version, and that it closes the run when its tests have ended. */
    public static final String PROFILE = "suite.run.profile";

    static final String PROFILE_TAGS = "suite.run.tags";
    static final String VERSION = "suite.run.version";
    static final String CLOSED = "suite.run.closed";

    /** Set by {@link RunSession}: the command that runs the same scenarios in the same order again. */
    static final String REPEAT = "suite.run.repeat";

    /** Set when a run is one of several parts: which of how many, such as {@code 2/5}. */
    public static final String SHARD = "suite.run.shard";

    private RunProperties() {}
}
