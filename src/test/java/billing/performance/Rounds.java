package billing.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things measured in rounds that take turns, so that what disturbs the machine disturbs all of them alike; medians are told. */
final class Rounds {

    private Rounds() {}

    /** Gives one measured value. */
    @FunctionalInterface
    interface Measured {

        double measure() throws Exception;
    }

    /** @return the median of each thing, after the rounds that only warm up */
    static double[] medians(int warmUps, int rounds, Measured... things) throws Exception {
        List<double[]> all = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            double[] measured = new double[things.length];
            for (int thing = 0; thing < things.length; thing++) {
                measured[thing] = things[thing].measure();
            }
            all.add(measured);
        }
        return IntStream.range(0, things.length).mapToDouble(thing -> median(all.stream().skip(warmUps).map(measured -> measured[thing]))).toArray();
    }

    private static double median(Stream<Double> values) {
        double[] sorted = values.mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
