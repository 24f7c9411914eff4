package billing.config;

/**
 * One thing that is wrong with the configuration: the key, what is wrong with its value, and where it was read.
 *
 * <p>Example: {@code billing.member}, {@code "jpp" is not a member; allowed: all, kr, jp, etc; nearest: jp},
 * {@code environment variable BILLING_MEMBER}.
 */
record Problem(String key, String what, String where) {

    @Override
    public String toString() {
        return "- %s: %s%n    at %s".formatted(key, what, where);
    }
}
