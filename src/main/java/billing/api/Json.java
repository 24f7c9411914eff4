package billing.api;

import billing.text.Dated;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;

/**
 * The wire records as JSON and back: names in snake_case, an empty Optional is left out, dates as ISO 8601 text.
 *
 * <p>Text that is not JSON, a missing field and a value of the wrong type are each a {@link BadJson} that says where and what.
 */
public final class Json {

    private static final String WHOLE_NUMBER = "a whole number such as 110000";

    private static final ValueAdapter<String> TEXT = ValueAdapter.text("text", Function.identity(), Function.identity());

    private static final Gson TOLERANT = builder(false).create();
    private static final Gson STRICT = builder(true).create();

    private Json() {}

    public static String write(Object wireRecord) {
        StringWriter written = new StringWriter();
        TOLERANT.toJson(wireRecord, written);
        return written.toString();
    }

    /** Reads an answer; fields that are not known are left alone, so that a system may say more than was asked. */
    public static <T> T readAnswer(String json, Class<T> type) {
        return read(TOLERANT, json, type);
    }

    /** Reads a request; a field that is not known is a {@link BadJson}, because it is probably misspelt. */
    public static <T> T readRequest(String json, Class<T> type) {
        return read(STRICT, json, type);
    }

    /** Refuses text that is not JSON, whatever it should be: a {@link BadJson} that says where. */
    public static void check(String json) {
        read(STRICT, json, JsonElement.class);
    }

    private static <T> T read(Gson gson, String json, Class<T> type) {
        try {
            T read = gson.fromJson(json, type);
            if (read == null) {
                throw new BadJson("the body is empty");
            }
            return read;
        } catch (JsonParseException bad) {
            throw new BadJson(bad);
        }
    }

    private static GsonBuilder builder(boolean refuseUnknown) {
        return new GsonBuilder()
                .setStrictness(Strictness.STRICT)
                .disableHtmlEscaping()
                .registerTypeAdapterFactory(new RecordAdapterFactory(refuseUnknown))
                .registerTypeAdapterFactory(new ListAdapterFactory())
                .registerTypeAdapter(String.class, TEXT)
                .registerTypeAdapter(new TypeToken<Map<String, String>>() {}.getType(), new TextsAdapter(TEXT))
                .registerTypeAdapter(BigInteger.class, ValueAdapter.number(WHOLE_NUMBER, BigInteger::new))
                .registerTypeAdapter(int.class, ValueAdapter.number(WHOLE_NUMBER, Integer::valueOf))
                .registerTypeAdapter(Integer.class, ValueAdapter.number(WHOLE_NUMBER, Integer::valueOf))
                .registerTypeAdapter(Instant.class, ValueAdapter.text("an instant such as 2026-01-31T12:00:00Z", Dated.TIME.andThen(OffsetDateTime::toInstant), Instant::toString))
                .registerTypeAdapter(YearMonth.class, ValueAdapter.text("a month such as 2026-01", Dated.MONTH, YearMonth::toString))
                .registerTypeAdapter(LocalDate.class, ValueAdapter.text("a day such as 2026-01-31", Dated.DAY, LocalDate::toString))
                .registerTypeAdapter(OffsetDateTime.class, ValueAdapter.text("a time such as 2026-01-31T12:00:00+09:00", Dated.TIME,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    }
}
