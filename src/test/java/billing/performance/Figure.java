package billing.performance;

import java.util.Locale;

/** A measured ratio or time and the most that it may be: {@code two workers ÷ one | at most 0.60 | 0.55 | met}. */
record Figure(String name, double atMost, double ours) {

    void print(String details) {
        System.out.println(String.format(Locale.ROOT, "%-72s | at most %7.2f | ours %7.2f | %-7s | %s", name, atMost, ours, ours <= atMost ? "met" : "NOT MET", details));
    }
}
