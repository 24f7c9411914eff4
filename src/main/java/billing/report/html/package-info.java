/**
 * The look that all pages of the suite share, and the shapes of their pictures.
 *
 * <p>A page is {@link billing.report.html.Page#of a title}, then what stands below it, made with {@code j2html.TagCreator}, which escapes: {@code Page.of("Step
 * catalogue").containing(p("…"), table(…)).html()}. It is one file with its stylesheet inside; the page itself forbids that anything is fetched. Pictures are
 * {@link billing.report.html.Svg} with the classes of the stylesheet, so that they follow light and dark.
 *
 * <p>Classes of {@code page.css}: {@code card} around what belongs together, {@code wide} around a table or picture that may be wider than a telephone,
 * {@code figure} for a cell with a number, {@code soft} for what is said in a lower voice, {@code code} for what is typed; for good, bad, doubtful and neutral
 * news the {@link billing.report.html.Badge}s and the classes of their {@link billing.report.html.Tone}. Colours are the variables {@code --paper}, {@code
 * --card}, {@code --ink}, {@code --soft}, {@code --line}, {@code --accent}, {@code --good}, {@code --bad} and {@code --doubt}.
 */
@NullMarked
package billing.report.html;

import org.jspecify.annotations.NullMarked;
