package billing.acceptance.features;

/** Why a scenario of the selected files is left out; of several reasons, the first counts. */
public enum Reason {
    LINES("not at the lines asked for"),
    TAGS("not tagged as asked for"),
    WIP("tagged @wip"),
    MEMBER("without a customer of the member"),
    SANDBOX("tagged @sandbox");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
