package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.text.NotAllowed;
import java.util.function.Function;

/** Words of a request that must be on a list of the API's document. */
final class Words {

    private Words() {}

    /** The value of a word; {@link ErrorCode#INVALID_REQUEST} with the nearest one if it is not on the list. */
    static <T> T required(String word, Function<String, T> list) {
        try {
            return list.apply(word);
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, unknown);
        }
    }
}
