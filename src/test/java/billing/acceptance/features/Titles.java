package billing.acceptance.features;

/** Where a title may stand, for messages. */
final class Titles {

    private Titles() {}

    static String place(Keywords keywords, String keyword) {
        if (keywords.isFeature(keyword)) {
            return "a file holds one feature: move this one to a file of its own";
        }
        return keywords.isBackground(keyword)
                ? "a background stands once, before the first scenario of its feature or rule"
                : "examples stand below the steps of a scenario outline";
    }
}
