package billing.config;

/** What an environment permits a run to do beyond billing: create customers, move their clocks, reset their data, read their ledgers. */
public record Permits(boolean customers, boolean clock, boolean reset, boolean ledger) {

    /** What the sandbox inside the suite permits. */
    static final Permits EVERYTHING = new Permits(true, true, true, true);
}
