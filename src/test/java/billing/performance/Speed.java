package billing.performance;

/** Every figure that is measured inside one process, or by processes that it starts, one after the other: a table of figure, bound, ours and verdict. */
public final class Speed {

    private static final String[] NONE = {};

    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        SeedTable.main(NONE);
        ScenarioCost.main(NONE);
        ReportCost.main(NONE);
        Growth.main(NONE);
        HeapGrowth.main(NONE);
        Workers.main(NONE);
        SandboxServers.main(NONE);
        ShardBalance.main(NONE);
        MeterCost.main(NONE);
        MeterIntake.main(NONE);
    }
}
