package billing.acceptance.run;

import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that runs the same scenarios in the same order again, as a reader can paste it; secrets are left out.
 *
 * <p>Example: {@code mvn verify -Psmoke -Dbilling.environment=alpha -Dcucumber.execution.order.random.seed=4711}
 */
final class RepeatCommand {

    private static final Pattern GIVEN = Pattern.compile("shard(\\..+)?|(billing|cucumber)\\..+");
    private static final Pattern SET_BY_THE_BUILD = Pattern.compile("suite\\.run\\..+");
    private static final Pattern SECRET = Pattern.compile("(?i).*(token|secret|password|key).*");
    private static final Pattern PLAIN = Pattern.compile("[\\w@./:=,+-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private RepeatCommand() {}

    static String of(Properties run, String seed) {
        var given = new TreeMap<String, String>();
        run.stringPropertyNames().stream().filter(RepeatCommand::isGiven).forEach(name -> given.put(name, run.getProperty(name)));
        given.put(RunProperties.SEED, seed);
        Stream<String> options = given.entrySet().stream().map(option -> "-D" + option.getKey() + "=" + quoted(option.getValue()));
        return Stream.concat(Stream.of(maven(run)), options).collect(Collectors.joining(" "));
    }

    /** As it was settled before the run, with the shard that an engine's variables asked for. */
    static String ofRun(Properties run) {
        String settled = run.getProperty(RunProperties.REPEAT, "mvn verify");
        String shard = run.getProperty(RunProperties.SHARD, "");
        return shard.isEmpty() || settled.contains(" -Dshard=") ? settled : settled + " -Dshard=" + shard;
    }

    /** One scenario alone, without the unit tests, against the same system. */
    static String ofScenario(Properties run, String location) {
        Stream<String> given = run.stringPropertyNames().stream().filter(name -> name.startsWith("billing.") && isGiven(name)).sorted()
                .map(name -> "-D" + name + "=" + quoted(run.getProperty(name)));
        Stream<String> scenario = Stream.of("-D" + RunProperties.FEATURES + "=" + quoted(location));
        return Stream.of(Stream.of("mvn verify -Pnightly"), given, scenario).flatMap(Function.identity()).collect(Collectors.joining(" "));
    }

    private static String maven(Properties run) {
        String profile = run.getProperty(RunProperties.PROFILE, "");
        return profile.isEmpty() ? "mvn verify" : "mvn verify -P" + profile;
    }

    private static boolean isGiven(String name) {
        Predicate<Pattern> matches = pattern -> pattern.matcher(name).matches();
        return matches.test(GIVEN) && List.of(SET_BY_THE_BUILD, SECRET).stream().noneMatch(matches);
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : '"' + value + '"';
    }
}
