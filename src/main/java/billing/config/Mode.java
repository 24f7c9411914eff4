package billing.config;

import billing.text.Choice;
import java.util.List;
import java.util.Locale;

/** What answers the calls of a run: {@code mock}, the sandbox inside the suite, or {@code direct}, a billing system at configured addresses. */
public enum Mode {
    MOCK,
    DIRECT;

    static final Choice<Mode> CHOICE = Choice.of("mode", List.of(values()), Mode::word);

    /** {@code mock} or {@code direct}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
