package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordDistanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a customer in {country}          | a customer in Korea       | 0",
        "a customer in {country}          | a custmer in Korea        | 4",
        "a customer in {country}          | customer in Korea         | 33",
        "a customer in {country}          | a customer in New Zealand | 0",
        "a customer in {country}          | a customer in the far east | 33",
        "the total is {money}             | the total is 5 KRW        | 0",
        "the total is {money}             | the price is 5 KRW        | 33",
        "{quantity} of {counter}          | there are any             | 100",
        "a free credit of {money}         | a <kind> credit of <sum>  | 0",
        "coupon {string} is redeemed      | coupon 'a b' is redemed   | 4"
    })
    void words_are_counted_by_how_wrong_they_are(String expression, String text, int percent) {
        assertThat(WordDistance.between(expression, text.replace('\'', '"'))).isEqualTo(new WordDistance(percent));
    }
}
