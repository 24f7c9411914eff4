package billing.text;

import java.util.List;
import java.util.Optional;

/** A word was read that is not on the list of allowed ones; the message names all three: what was read, what is allowed, what is nearest. */
public final class NotAllowed extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Optional<String> nearest;

    public NotAllowed(String noun, String read, List<String> allowed) {
        super(message(noun, read, allowed));
        this.nearest = Nearest.to(read, allowed);
    }

    /** The allowed word that was probably meant, if one is near. */
    public Optional<String> nearest() {
        return nearest;
    }

    private static String message(String noun, String read, List<String> allowed) {
        String all = allowed.isEmpty() ? "none" : String.join(", ", allowed);
        String hint = Nearest.to(read, allowed).map(word -> "; nearest: " + word).orElse("");
        String article = "aeio".indexOf(noun.charAt(0)) < 0 ? "a" : "an";
        return "\"%s\" is not %s %s; allowed: %s%s".formatted(read, article, noun, all, hint);
    }
}
