package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Tree;
import billing.money.Currency;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Money in full in the titles of scenarios and in their descriptions too; figures without a currency are arithmetic. */
final class MoneyInTitles implements StyleRule {

    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.,])[0-9][0-9,.]* (?:%s)\\b"
            .formatted(Stream.of(Currency.values()).map(Currency::name).collect(Collectors.joining("|"))));

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        return file.feature().stream()
                .flatMap(feature -> Tree.scenarios(feature).stream())
                .flatMap(scenario -> complaints(scenario.getName() + "\n" + scenario.getDescription())
                        .map(what -> Problem.at(file, scenario.getLocation().getLine(), what)));
    }

    private static Stream<String> complaints(String text) {
        return AMOUNT.matcher(text).results().map(MatchResult::group).map(WrittenMoney::new).map(WrittenMoney::complaint).flatMap(Optional::stream);
    }
}
