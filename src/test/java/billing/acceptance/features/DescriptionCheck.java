package billing.acceptance.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was meant as a step or a title and is read as a description, and so would silently not run. */
final class DescriptionCheck {

    private final StepCatalogue steps;

    DescriptionCheck(StepCatalogue steps) {
        this.steps = steps;
    }

    List<Problem> of(FeatureFile file) {
        return descriptions(file).flatMap(lines -> problems(file, lines)).toList();
    }

    private static Stream<List<DescriptionLine>> descriptions(FeatureFile file) {
        return file.feature()
                .map(feature -> Description.of(feature).map(description -> description.linesIn(file)))
                .orElseGet(() -> UnparsedLines.of(file));
    }

    /** A line below a misread one does not go on with its sentence, and below a misread title steps may follow once that is mended. */
    private Stream<Problem> problems(FeatureFile file, List<DescriptionLine> lines) {
        MisreadTitle titles = new MisreadTitle(file.keywords());
        MisreadStep misread = new MisreadStep(file.keywords(), steps);
        List<Problem> found = new ArrayList<>();
        boolean belowTitle = false;
        boolean belowMisread = false;
        for (DescriptionLine read : lines) {
            DescriptionLine line = new DescriptionLine(
                    read.line(), read.text(), read.stepsMayFollow() || belowTitle, read.continues() && !belowMisread);
            Optional<String> title = titles.in(line);
            Optional<String> what = title.or(() -> misread.in(line));
            what.ifPresent(said -> found.add(Problem.at(file, line.line(), said)));
            belowTitle |= title.isPresent();
            belowMisread = what.isPresent();
        }
        return found.stream();
    }
}
