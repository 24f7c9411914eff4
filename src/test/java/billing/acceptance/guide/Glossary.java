package billing.acceptance.guide;

import billing.acceptance.features.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The glossary of the features: its terms, each with the address of its entry, and its page.
 *
 * <p>An entry is an item that begins with its term in bold, {@code - **Late fee**: …}, or a row of a table that begins with a word in capitals. Links
 * to features become links to their pages.
 */
final class Glossary {

    private static final Path FILE = Path.of("features", "glossary.md");
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{3,}");
    private static final Pattern FEATURE = Pattern.compile("\\.feature$");
    private static final Pattern FOLDER = Pattern.compile("^([^/#]+)/$");

    private final Node document;
    private final Map<Node, String> entries = new LinkedHashMap<>();

    private Glossary(Node document) {
        this.document = document;
        document.accept(new Entries());
        document.accept(new Links());
    }

    /** That of the project's features. */
    static Glossary read() {
        try {
            return of(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read; the guide takes the terms from it", unreadable);
        }
    }

    static Glossary of(String markdown) {
        return new Glossary(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    }

    /** The terms as they are written, several of one entry apart, each with the address of its entry. */
    Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        entries.values().forEach(entry -> Stream.of(entry.split(", ")).forEach(term -> terms.put(term, anchor(entry))));
        return terms;
    }

    /** The batch jobs that it lists. */
    List<String> jobs() {
        return entries.values().stream().filter(term -> CODE.matcher(term).matches() && term.contains("_")).toList();
    }

    String html() {
        return HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(context -> (node, tag, attributes) -> anchor(node)
                .ifPresent(anchor -> attributes.put("id", anchor))).build().render(document);
    }

    private Optional<String> anchor(Node node) {
        return Optional.ofNullable(entries.get(node)).map(Glossary::anchor);
    }

    /** {@code late-fee}; of several terms in one entry, the first names it. */
    private static String anchor(String entry) {
        return Slug.of(entry.split(", ")[0]);
    }

    private static Optional<String> word(Node node) {
        return node instanceof Text text ? Optional.of(text.getLiteral()) : Optional.ofNullable(node.getFirstChild()).flatMap(Glossary::word);
    }

    private final class Entries extends AbstractVisitor {

        @Override
        public void visit(ListItem item) {
            if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof StrongEmphasis term) {
                word(term).ifPresent(word -> entries.put(item, word));
            }
            visitChildren(item);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row && row.getFirstChild() instanceof TableCell first) {
                word(first).filter(word -> CODE.matcher(word).matches()).ifPresent(word -> entries.put(row, word));
            }
            visitChildren(node);
        }
    }

    private static final class Links extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            String page = FEATURE.matcher(link.getDestination()).replaceFirst(".html");
            link.setDestination(FOLDER.matcher(page).replaceFirst("index.html#$1"));
            visitChildren(link);
        }
    }
}
