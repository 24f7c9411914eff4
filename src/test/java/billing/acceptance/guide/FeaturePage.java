package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import billing.acceptance.features.LivingAddress;
import billing.acceptance.features.Tree;
import billing.report.html.Page;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Tag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a feature: its rules and scenarios as they are written, each with what it came to last night. */
final class FeaturePage {

    private static final String STYLE = GuideResource.text("living.css");

    private final LivingFeature living;
    private final Terms terms;
    private final ScenarioCard cards;

    FeaturePage(LivingFeature living, Terms terms) {
        this.living = living;
        this.terms = terms;
        this.cards = new ScenarioCard(living, terms);
    }

    Page page() {
        Feature feature = living.feature();
        return Page.of(feature.getName()).in(feature.getLanguage()).styled(STYLE).containing(
                crumbs(), p(tags(feature.getTags())).withClass("tags"), prose(feature.getDescription()),
                each(feature.getChildren(), this::child));
    }

    private DomContent crumbs() {
        String root = living.root();
        return p(a("Features").withHref(root + "index.html"), a(living.area()).withHref(root + "index.html#" + LivingIndex.anchor(living.area())),
                a("Glossary").withHref(root + "glossary.html"), a("Steps").withHref(root + "../catalogue.html"), a("Report").withHref(root + "../index.html"))
                .withClass("crumbs");
    }

    private DomContent child(FeatureChild child) {
        return each(List.of(
                each(child.getBackground().stream().toList(), this::background),
                each(child.getScenario().stream().toList(), cards::of),
                each(child.getRule().stream().toList(), this::rule)), part -> part);
    }

    private DomContent rule(Rule rule) {
        return div(h2(terms.linked(rule.getName(), living.root())), prose(rule.getDescription()),
                each(rule.getChildren(), part -> each(part.getBackground().stream().toList(), this::background)), each(Tree.scenarios(rule), cards::of));
    }

    private DomContent background(Background background) {
        return article(h3(background.getKeyword()), prose(background.getDescription()), cards.steps(background.getSteps()))
                .withClasses("card", "scenario").withId(LivingAddress.BACKGROUND);
    }

    private DomContent prose(String description) {
        return iff(!description.isBlank(), p(terms.linked(description.stripIndent().strip(), living.root())).withClass("prose"));
    }

    static String tags(List<Tag> tags) {
        return tags.stream().map(Tag::getName).collect(Collectors.joining(" "));
    }
}
