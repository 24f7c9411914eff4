package billing.acceptance.run;

import io.cucumber.core.plugin.Plugins;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import okhttp3.OkHttp;

/** What a reader of a report has to know to tell one run from another and to repeat it, by name, in the order it is shown. */
public record RunFacts(Map<String, String> byName, String command) {

    /** Of this process. */
    public static RunFacts ofThisRun() {
        return of(System.getProperties(), RunSettings.ofThisRun());
    }

    static RunFacts of(Properties run, RunSettings settings) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Environment", settings.environment());
        facts.put("Member", settings.member());
        facts.put("Mode", settings.mode());
        facts.put("Month", settings.month());
        facts.put("Features", run.getProperty(RunProperties.FEATURES, "features"));
        facts.put("Tags", run.getProperty(RunProperties.TAGS, "all"));
        Optional.ofNullable(run.getProperty(RunProperties.SHARD)).ifPresent(shard -> facts.put(RunStory.SHARD, shard));
        facts.put(RunStory.SEED, run.getProperty(RunProperties.SEED, "-"));
        facts.put("Workers", run.getProperty(RunProperties.PARALLELISM, "-"));
        facts.put("Commit", Commit.of(System.getenv(), Path.of("")));
        facts.put("Suite", run.getProperty(RunProperties.VERSION, "-"));
        facts.put("Java", run.getProperty("java.vm.version", "-"));
        facts.put("Cucumber", Optional.ofNullable(Plugins.class.getPackage().getImplementationVersion()).orElse("-"));
        facts.put("OkHttp", OkHttp.VERSION);
        facts.put("System", run.getProperty("os.name") + " " + run.getProperty("os.version") + " " + run.getProperty("os.arch"));
        return new RunFacts(facts, RepeatCommand.ofRun(run));
    }
}
