package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.LivingAddress;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.StepExpression;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where features use each step, and what they write for its parameters. A step of an outline is one use, however many examples it has. */
final class StepUses {

    private static final int EXAMPLES = 3;

    private final StepTexts texts;
    private final Map<String, Map<String, StepUse>> uses = new HashMap<>();
    private final Map<String, Map<String, Integer>> values = new HashMap<>();

    StepUses(StepCatalogue steps, List<FeatureFile> files) {
        this.texts = new StepTexts(steps);
        files.forEach(this::read);
    }

    /** In the order of the files. */
    List<StepUse> of(StepExpression step) {
        return List.copyOf(uses.getOrDefault(step.source(), Map.of()).values());
    }

    /** What is written most for a parameter of a type, but for what features write to have it refused. */
    List<String> examples(String type, AllowedValues allowed) {
        return values.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(entry -> allowed.take(type, entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(EXAMPLES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void read(FeatureFile file) {
        Map<String, Step> written = new HashMap<>();
        file.feature().stream()
                .flatMap(feature -> Stream.concat(
                        Tree.backgrounds(feature).stream().flatMap(background -> background.getSteps().stream()),
                        Tree.scenarios(feature).stream().map(Scenario::getSteps).flatMap(List::stream)))
                .forEach(step -> written.put(step.getId(), step));
        LivingAddress address = LivingAddress.of(file);
        file.pickles().stream().flatMap(pickle -> pickle.getSteps().stream()).forEach(run -> {
            Step step = written.get(run.getAstNodeIds().get(0));
            texts.matching(run.getText()).forEach(expression -> add(expression, run, new StepUse(file, step, address.of(step))));
        });
    }

    private void add(StepExpression expression, PickleStep run, StepUse use) {
        uses.computeIfAbsent(expression.source(), source -> new LinkedHashMap<>()).putIfAbsent(use.place(), use);
        expression.arguments(run.getText())
                .forEach(argument -> values.computeIfAbsent(argument.type(), type -> new HashMap<>()).merge(argument.written(), 1, Integer::sum));
    }
}
