package billing.report.unusual;

import billing.report.history.Chronicle;
import billing.report.history.Night;
import java.util.List;
import java.util.stream.Stream;

/** All that is unusual about a night: the areas first, then scenarios that flip, then those that became slow. */
public final class Unusual {

    private Unusual() {}

    /** @param past the nights before it */
    public static List<Oddity> in(Night night, Chronicle past) {
        FlippingScenarios flipping = new FlippingScenarios(past);
        SlowScenarios slow = new SlowScenarios(past, night);
        Stream<Oddity> areas = new TroubledAreas(past.history()).in(night).stream();
        Stream<Oddity> flips = night.scenarios().stream().flatMap(scenario -> flipping.judge(scenario).stream());
        Stream<Oddity> slows = night.scenarios().stream().flatMap(scenario -> slow.judge(scenario).stream());
        return Stream.concat(areas, Stream.concat(flips, slows)).toList();
    }
}
