package billing.sandbox;

import billing.api.Json;

/** What a request is answered: a status and a body. */
record Answer(int status, String type, String body) {

    private static final String JSON = "application/json";

    static Answer ok(Object wireRecord) {
        return new Answer(200, JSON, Json.write(wireRecord));
    }

    static Answer created(Object wireRecord) {
        return new Answer(201, JSON, Json.write(wireRecord));
    }
}
