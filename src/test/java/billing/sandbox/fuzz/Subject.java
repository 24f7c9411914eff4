package billing.sandbox.fuzz;

import billing.api.Json;
import billing.api.BatchJob;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A customer as whoever asks sees it: with usage, an event, a credit, a coupon, a contract from June on, and a bill for January that is due. */
final class Subject {

    private static final String AUTHORIZED = "Authorization: Bearer " + Play.TOKEN + "\r\n";
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> MONTHS = List.of("2026-01", "2026-02");

    private final Wire wire;
    private final String uuid;
    private final List<String> questions;
    private final byte[] allQuestions;

    Subject(Wire wire, Described described, String uuid) {
        this.wire = wire;
        this.uuid = uuid;
        this.questions = described.operations().stream().filter(Described.Operation::showsCustomer).flatMap(operation -> questions(operation, uuid).stream()).toList();
        this.allQuestions = questions.stream().map(question -> "GET %s HTTP/1.1\r\n%s\r\n".formatted(question, AUTHORIZED)).collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    void begin() {
        String payment = "POST /api/v1/payment/pay-%s-2026-01-1/".formatted(uuid);
        List<String> requests = List.of(
                request("POST /sandbox/reset", "'forget':true"),
                request("PUT /api/v1/customers/" + uuid, "'member':'kr','billing_group_id':'group-1','projects':[{'project_id':'web','appkey':'key-web'}]"),
                request("POST /api/v1/metering", """
                        'meters':[{'counter_name':'compute.c2.c8m8','counter_type':'DELTA','counter_unit':'HOURS','counter_volume':'720',\
                        'project_id':'web','timestamp':'2026-01-01T12:00:00+09:00','event_id':'report-1'}]"""),
                request("POST /api/v1/credits", "'give_campaign_id':'SPRING','amount':1000,'type':'FREE'"),
                request("PUT /api/v1/coupons/SPRING", "'amount':500,'type':'PAID'"),
                request("PUT /api/v1/contracts", "'contract_id':'contract-1','contract':'PERIOD','month_from':'2026-06'"),
                request("POST /api/v1/calculate", "'month':'2026-01'"),
                request(payment + "register", ""),
                request(payment + "prepare", ""));
        List<Reply> replies = wire.send(String.join("", requests).getBytes(StandardCharsets.UTF_8), requests.size());
        if (replies.stream().anyMatch(Reply::isRefused)) {
            throw new AssertionError("a customer could not be made anew: " + replies);
        }
    }

    /** All that can be read of it, a line for each question. */
    String shown() {
        List<Reply> replies = wire.send(allQuestions, questions.size());
        return IntStream.range(0, questions.size()).mapToObj(number -> questions.get(number) + " -> " + replies.get(number)).collect(Collectors.joining("\n"));
    }

    /** Waits for the job that an answer tells of, if it does: until then the customer may change. */
    void awaitJob(Reply reply) {
        if (reply.status() == 202) {
            String question = "GET /api/v1/batch/jobs/%s?uuid=%s HTTP/1.1\r\n%s\r\n".formatted(Json.readAnswer(reply.body(), BatchJob.class).jobId(), uuid, AUTHORIZED);
            Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(1)).pollDelay(Duration.ZERO).until(() -> hasEnded(wire.send(question.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    private static boolean hasEnded(Reply job) {
        return job.body().contains("\"COMPLETED\"") || job.body().contains("\"FAILED\"");
    }

    private String request(String line, String fields) {
        String body = ("{'uuid':'%s'%s%s}".formatted(uuid, fields.isEmpty() ? "" : ",", fields)).replace('\'', '"');
        return "%s HTTP/1.1\r\n%sX-App-Key: key-web\r\nContent-Length: %d\r\n\r\n%s".formatted(line, AUTHORIZED, body.length(), body);
    }

    private static List<String> questions(Described.Operation operation, String uuid) {
        String path = operation.path().replace("{uuid}", uuid).replace("{job_id}", "job-1").replace("{contract_id}", "contract-1");
        boolean hasMonth = operation.parameters().stream().anyMatch(parameter -> parameter.name().equals("month"));
        List<String> questions = new ArrayList<>();
        (hasMonth ? MONTHS : List.of("2026-01")).forEach(month -> questions.add("%s?uuid=%s%s".formatted(path, uuid, hasMonth ? "&month=" + month : "")));
        return questions;
    }
}
