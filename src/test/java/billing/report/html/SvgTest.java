package billing.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import billing.report.html.Svg.Box;
import billing.report.html.Svg.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SvgTest {

    @Test
    void a_picture_has_a_name_and_is_no_wider_than_its_own_size() {
        assertThat(Svg.picture("Trend & more", 400, 100).render())
                .isEqualTo("<svg viewBox=\"0 0 400 100\" role=\"img\" aria-label=\"Trend &amp; more\" style=\"max-width:400px\"></svg>");
    }

    @Test
    void shapes_stand_where_they_are_put() {
        assertThat(Svg.line(new Point(0, 1), new Point(2.5, 3)).render()).isEqualTo("<line x1=\"0\" y1=\"1\" x2=\"2.5\" y2=\"3\"></line>");
        assertThat(Svg.box(new Box(1, 2, 3, 4)).render()).isEqualTo("<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"></rect>");
        assertThat(Svg.circle(new Point(1, 2), 3).render()).isEqualTo("<circle cx=\"1\" cy=\"2\" r=\"3\"></circle>");
        assertThat(Svg.lines(List.of(new Point(0, 0), new Point(1, 2))).render()).isEqualTo("<polyline points=\"0,0 1,2\"></polyline>");
        assertThat(Svg.area(List.of(new Point(0, 0), new Point(1, 2))).render()).isEqualTo("<polygon points=\"0,0 1,2\"></polygon>");
    }

    @Test
    void words_are_escaped_and_a_shape_may_explain_itself() {
        assertThat(Svg.words(new Point(1, 2), "a < b").withClass("end").tip("more").render())
                .isEqualTo("<text x=\"1\" y=\"2\" class=\"end\">a &lt; b<title>more</title></text>");
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0", "0.05, 0.1", "-0.04, 0", "-0.06, -0.1", "-12.34, -12.3", "99.96, 100"})
    void a_tenth_of_a_pixel_is_kept(double value, String number) {
        assertThat(Svg.number(value)).isEqualTo(number);
    }
}
