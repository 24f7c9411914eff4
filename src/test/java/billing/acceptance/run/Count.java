package billing.acceptance.run;

/** A number of things in words: {@code 1 scenario}, {@code 2 scenarios}. */
final class Count {

    private Count() {}

    static String of(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
