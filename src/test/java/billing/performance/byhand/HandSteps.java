package billing.performance.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The steps of the measured scenario in the fewest lines, whatever system answers: each makes its call and looks at one field of the answer. */
public final class HandSteps {

    public static final String TOKEN = "any";

    private static final MediaType JSON = MediaType.get("application/json");
    private static final OkHttpClient CLIENT = new OkHttpClient();

    private static final String ADDRESS = "byhand.address";

    private final String address = System.getProperty(ADDRESS);
    private final String uuid = UUID.randomUUID().toString();

    /** Which system is called from now on, and let in by {@link #TOKEN}. */
    public static void call(URI system) {
        System.setProperty(ADDRESS, system.resolve("/").toString());
    }

    @Given("a customer in {word} billed for {word}")
    public void customer(String country, String month) throws IOException {
        JsonObject answer = send("PUT", "api/v1/customers/" + uuid, """
                {"uuid":"%s","member":"kr","billing_group_id":"group-%s","projects":[{"project_id":"default","appkey":"appkey-1"}],"today":"%s-31"}""".formatted(uuid, uuid, month));
        assertThat(answer.get("uuid").getAsString()).isEqualTo(uuid);
    }

    @Given("{int} {word} of {word}")
    public void usage(int volume, String unit, String counter) throws IOException {
        JsonObject answer = send("POST", "api/v1/metering?uuid=" + uuid, """
                {"uuid":"%s","month":"2026-01","meters":[{"counter_name":"%s","counter_type":"DELTA","counter_unit":"%s","counter_volume":"%d","project_id":"default",\
                "timestamp":"2026-01-01T12:00:00+09:00"}]}""".formatted(uuid, counter, unit, volume));
        assertThat(answer.get("accepted").getAsInt()).isEqualTo(1);
    }

    @When("the bill is calculated")
    public void calculated() throws IOException {
        assertThat(send("POST", "api/v1/calculate?uuid=" + uuid, "{\"uuid\":\"" + uuid + "\",\"month\":\"2026-01\"}").get("uuid").getAsString()).isEqualTo(uuid);
    }

    @Then("the total is {word} {word}")
    public void total(String amount, String currency) throws IOException {
        JsonObject statement = get("api/v1/billing/statement?uuid=" + uuid + "&month=2026-01");
        assertThat(statement.get("total_amount").getAsLong()).isEqualTo(Long.parseLong(amount.replace(",", "")));
        assertThat(statement.get("currency").getAsString()).isEqualTo(currency);
    }

    @Then("the payment is {word}")
    public void payment(String status) throws IOException {
        JsonObject payments = get("api/v1/payment?uuid=" + uuid + "&month=2026-01");
        assertThat(payments.getAsJsonArray("payments").get(0).getAsJsonObject().get("status").getAsString()).isEqualTo(status);
    }

    @After
    public void ledger() throws IOException {
        assertThat(get("api/v1/customers/" + uuid + "/ledger").get("uuid").getAsString()).isEqualTo(uuid);
    }

    private JsonObject get(String path) throws IOException {
        return answer(asking(path).build());
    }

    private JsonObject send(String method, String path, String body) throws IOException {
        return answer(asking(path).method(method, RequestBody.create(body, JSON)).build());
    }

    private Request.Builder asking(String path) {
        return new Request.Builder().url(address + path).header("Authorization", "Bearer " + TOKEN).header("X-App-Key", "appkey-1");
    }

    private static JsonObject answer(Request request) throws IOException {
        try (Response response = CLIENT.newCall(request).execute()) {
            return JsonParser.parseString(response.body().string()).getAsJsonObject();
        }
    }
}
