const called = (...calls) => ["Test", "Mock Server", /Given a customer in Korea/, ...calls];
const lived = (...states) => ["Initializing", "Configured", "MockStarted", "DataReset", "Testing", ...states, "Cleaning", "End", /\d ms/];
const lookedUp = [/[0-9a-f]{8}-[0-9a-f]{4}-/, /mvn verify -Pnightly .*outcomes\.feature:\d+/];

/** The scenarios of outcomes.feature, and what the report shows of each: its status, its first sentence, and the cards of its page by their headings. */
export const scenarios = [
  {
    kind: "paid",
    title: "A month of two projects with credits is paid",
    status: "Passed",
    says: /^$/,
    cards: {
      "Invoice 2026-01": [/compute\.c2\.c8m8.*501 HOURS.*225.*112,725 KRW/, /network\.outbound.*50,000 KRW/, /charge.*326,705 KRW/, /tax.*24,670 KRW/, /total.*271,375 KRW/],
      "From charge to total": [/charge/, /credit/, "tax", "total", "271,375 KRW"],
      "Payment 2026-01": ["CREATED", "1", "REGISTERED", "2", "READY", "3", "PAID", "CANCELLED", "REFUNDED", /271,375 KRW/],
      Credits: [/GRANTED.*30,000 KRW/, /USED.*50,000 KRW/],
      "What was called": called("POST /api/v1/calculate", /201 · .* ms/),
      "Its life": lived("Verifying"),
      "To look it up": lookedUp,
    },
  },
  {
    kind: "refunded",
    title: "A paid month is given back",
    status: "Passed",
    says: /^$/,
    cards: { "Payment 2026-01": ["3", "4", "REFUNDED"], Credits: [/RELEASED.*5,000 KRW/] },
  },
  {
    kind: "wrong",
    title: "An amount that the analyst wrote differently",
    status: "Failed",
    says: /^Wrong statement of 2026-01: total \(§8\): expected 109,800 KRW, but it is 110,000 KRW \(200 KRW too much\)$/,
    todo: "Compare the marked row with the rulebook's paragraph",
    cards: {
      "Invoice 2026-01": [/shortfall.*§5.*19,000 KRW/, /total\s*110,000 KRW/, /✗ expected \(§8\)\s*109,800 KRW/],
      "From charge to total": ["✗ total"],
      "Its life": lived("Failed"),
      "To look it up": lookedUp,
    },
  },
  {
    kind: "refused",
    title: "A request that is refused where none is expected",
    status: "Failed",
    says: /^Refused: UNKNOWN_COUPON — the customer has no coupon "NOBODY-KNOWS"$/,
    todo: "Read the reason",
    cards: { "What was called": called(/redeem/, /✗ 404 UNKNOWN_COUPON/), "To look it up": lookedUp },
  },
  {
    kind: "away",
    title: "A system that is away for as long as anybody asks",
    status: "Broken",
    says: /^System unavailable: POST .*\/api\/v1\/calculate got no answer/,
    todo: "See that the system is up",
    cards: { "What was called": called(/attempt 2/, /attempt 3/, /! no answer/), "To look it up": lookedUp },
  },
  {
    kind: "fixed",
    title: "Wrong in the first night, right in the second",
    status: "Passed",
    says: /^Fixed since last night: it failed on /,
    cards: { "Invoice 2026-02": [/total.*110,000 KRW/] },
  },
  {
    kind: "new",
    title: "Right in the first night, wrong in the second",
    status: "Failed",
    says: /^Wrong total of 2026-02 \(§8\): expected 99,000 KRW, but it is 110,000 KRW \(11,000 KRW too much\)$/,
    todo: "Compare the marked row with the rulebook's paragraph",
    cards: { "Invoice 2026-02": [/✗ expected \(§8\)\s*99,000 KRW/] },
  },
  {
    kind: "flaky",
    title: "An amount that is right when somebody looks again",
    status: "Broken",
    says: /^Flaky: it passed when it was tried again/,
    cards: { "What was called": called(), "Its life": lived("Verifying"), "To look it up": lookedUp },
  },
];
