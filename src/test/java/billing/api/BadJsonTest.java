package billing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BadJsonTest {

    private static final String PAYMENT = "{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":110000}";
    private static final String AMOUNT = "a whole number such as 110000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "x                       | the body is not JSON: something unexpected at line 1 column 1 path $",
        "{                       | the body is not JSON: End of input at line 1 column 2 path $.",
        "{\"uuid\":\"u\"         | the body is not JSON: End of input at line 1 column 12 path $.uuid",
        "{\"uuid\":\"u\"} x      | the body is not JSON: something unexpected at line 1 column 15 path $",
        "{\"uuid\":\"u\"}{}      | the body is not JSON: something unexpected at line 1 column 14 path $",
        "{'uuid':\"u\"}          | the body is not JSON: something unexpected at line 1 column 3 path $.",
        "{\"uuid\":\"u\",}       | the body is not JSON: Expected name at line 1 column 14 path $.uuid",
        "{\"uuid\":nil}          | the body is not JSON: something unexpected at line 1 column 9 path $.uuid",
        "{\"uuid\":05}           | the body is not JSON: something unexpected at line 1 column 9 path $.uuid",
    })
    void text_that_is_not_json_is_refused_with_the_place_of_the_first_trouble(String body, String message) {
        assertThatThrownBy(() -> Json.readRequest(body, CustomerRequest.class)).isInstanceOf(BadJson.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void an_empty_body_is_refused(String body) {
        assertThatThrownBy(() -> Json.readRequest(body, CustomerRequest.class)).isInstanceOf(BadJson.class).hasMessage("the body is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "null   | $ is null; allowed: an object",
        "[]     | $ is a list; allowed: an object",
        "\"u\"  | $ is text; allowed: an object",
        "5      | $ is a number; allowed: an object",
        "true   | $ is a boolean; allowed: an object",
    })
    void json_that_is_no_object_is_refused(String body, String message) {
        assertThatThrownBy(() -> Json.readRequest(body, CustomerRequest.class)).isInstanceOf(BadJson.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"uuid\":\"u\",\"amount\":1}", "{\"uuid\":\"u\",\"month\":null,\"amount\":1}"})
    void a_missing_field_is_named(String body) {
        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class).hasMessage("$.month is missing");
    }

    @Test
    void a_missing_field_of_a_list_is_named_with_its_place() {
        String body = "{\"uuid\":\"u\",\"member\":\"kr\",\"billing_group_id\":\"g\","
                + "\"projects\":[{\"project_id\":\"p\",\"appkey\":\"k\"},{\"project_id\":\"p\"}]}";

        assertThatThrownBy(() -> Json.readRequest(body, Customer.class)).isInstanceOf(BadJson.class).hasMessage("$.projects[1].appkey is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "5       | a number",
        "true    | a boolean",
        "[\"u\"] | a list",
        "{}      | an object",
    })
    void text_is_not_read_from_another_value(String value, String kind) {
        String body = PAYMENT.replace("\"u\"", value);

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class).hasMessage("$.uuid is " + kind + "; allowed: text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"110000\" | text",
        "true       | a boolean",
        "[]         | a list",
        "110000.0   | 110000.0",
        "0.5        | 0.5",
        "1e3        | 1e3",
    })
    void an_amount_is_read_from_a_whole_number_only(String value, String read) {
        String body = PAYMENT.replace("110000", value);

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class)
                .hasMessage("$.amount is " + read + "; allowed: " + AMOUNT);
    }

    @Test
    void a_number_of_a_million_digits_is_refused_at_once() {
        String body = PAYMENT.replace("110000", "9".repeat(1_000_000));

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class)
                .hasMessage("the body is not JSON: something unexpected at line 1 column 40 path $.amount");
    }

    @Test
    void a_long_text_is_not_shown_whole() {
        String body = PAYMENT.replace("2026-01", "9".repeat(100));

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class)
                .hasMessage("$.month is \"" + "9".repeat(60) + "…\"; allowed: a month such as 2026-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"2026-13\"           | \"2026-13\"",
        "\"2026-1\"            | \"2026-1\"",
        "\"\"                  | \"\"",
        "\"2026-01-01\"        | \"2026-01-01\"",
        "202601                | a number",
    })
    void a_month_is_read_from_iso_text_only(String value, String read) {
        String body = PAYMENT.replace("\"2026-01\"", value);

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class)
                .hasMessage("$.month is " + read + "; allowed: a month such as 2026-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12", "+10000-01", "-0001-01"})
    void a_year_that_java_alone_would_read_is_refused(String month) {
        assertThatThrownBy(() -> Json.readRequest(PAYMENT.replace("2026-01", month), PaymentRequest.class))
                .isInstanceOf(BadJson.class).hasMessage("$.month is \"" + month + "\"; allowed: a month such as 2026-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-01", "31.01.2026", "+999999999-12-31"})
    void a_day_is_read_from_iso_text_only(String day) {
        assertThatThrownBy(() -> Json.readRequest("{\"uuid\":\"u\",\"today\":\"" + day + "\"}", ClockSetting.class))
                .isInstanceOf(BadJson.class).hasMessage("$.today is \"" + day + "\"; allowed: a day such as 2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T12:00:00", "2026-01-31", "2026-01-31 12:00:00+09:00", "+999999999-12-31T23:59:59-18:00"})
    void a_time_is_read_from_iso_text_with_its_offset_only(String time) {
        assertThatThrownBy(() -> Json.readAnswer("{\"status\":\"PAID\",\"at\":\"" + time + "\"}", PaymentStatusChange.class))
                .isInstanceOf(BadJson.class).hasMessage("$.at is \"" + time + "\"; allowed: a time such as 2026-01-31T12:00:00+09:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}     | $.meters is an object; allowed: a list",
        "\"\"   | $.meters is text; allowed: a list",
        "null   | $.meters is missing",
        "[null] | $.meters[0] is null; allowed: an object",
        "[5]    | $.meters[0] is a number; allowed: an object",
        "[{}]   | $.meters[0].counter_name is missing",
    })
    void a_list_is_read_from_a_list_of_objects_only(String value, String message) {
        assertThatThrownBy(() -> Json.readRequest("{\"uuid\":\"u\",\"meters\":" + value + "}", MeteringRequest.class))
                .isInstanceOf(BadJson.class).hasMessage(message);
    }

    @Test
    void a_field_that_is_not_known_is_refused_in_a_request() {
        String body = PAYMENT.replace("\"amount\"", "\"amout\"");

        assertThatThrownBy(() -> Json.readRequest(body, PaymentRequest.class)).isInstanceOf(BadJson.class)
                .hasMessage("$.amout is not a field; allowed: uuid, month, amount");
    }

    @Test
    void a_field_that_is_not_known_is_left_alone_in_an_answer() {
        CustomerRequest read = Json.readAnswer("{\"since\":{\"years\":[1,{}]},\"uuid\":\"u\",\"since\":null}", CustomerRequest.class);

        assertThat(read).isEqualTo(new CustomerRequest("u"));
    }

    @Test
    void a_field_that_is_there_twice_is_refused_in_requests_and_answers() {
        String body = "{\"uuid\":\"u\",\"uuid\":\"u\"}";

        assertThatThrownBy(() -> Json.readRequest(body, CustomerRequest.class)).isInstanceOf(BadJson.class).hasMessage("$.uuid was read twice");
        assertThatThrownBy(() -> Json.readAnswer(body, CustomerRequest.class)).isInstanceOf(BadJson.class).hasMessage("$.uuid was read twice");
    }

    @Test
    void an_optional_field_may_be_null() {
        MeteringRequest read = Json.readRequest("{\"uuid\":\"u\",\"month\":null,\"meters\":[]}", MeteringRequest.class);

        assertThat(read.month()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "99999999999"})
    void a_count_is_a_whole_number(String count) {
        assertThatThrownBy(() -> Json.readAnswer("{\"accepted\":" + count + ",\"duplicates\":0}", MeteringResult.class)).isInstanceOf(BadJson.class)
                .hasMessage("$.accepted is " + (count.startsWith("\"") ? "text" : count) + "; allowed: a whole number such as 110000");
    }

    @Test
    void an_app_key_of_the_wrong_type_is_not_shown() {
        assertThatThrownBy(() -> Json.readRequest("{\"project_id\":\"p\",\"appkey\":4711}", Project.class))
                .isInstanceOf(BadJson.class).hasMessage("$.appkey is a number; allowed: text");
    }
}
