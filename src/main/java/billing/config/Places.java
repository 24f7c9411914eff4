package billing.config;

import java.util.EnumSet;
import java.util.Set;

/** Where a key may be set: in which layers, and whether in an environment's section of a file; and what to do instead of setting it elsewhere. */
record Places(Set<Layer> layers, boolean inSections, String instead) {

    static final Places ANYWHERE = new Places(EnumSet.allOf(Layer.class), true, "");

    static final Places OUTSIDE_SECTIONS =
            new Places(EnumSet.allOf(Layer.class), false, "it chooses the section, so set it outside of them");

    static final Places AT_THE_START = new Places(
            EnumSet.of(Layer.VARIABLE, Layer.SYSTEM_PROPERTY),
            false,
            "a file does not name another; set the environment variable BILLING_CONFIG or the system property -Dbilling.config");

    /** Whoever starts a run with another address cannot allow it in the same breath. */
    static final Places FILES = new Places(
            EnumSet.of(Layer.PROJECT_FILE, Layer.OWN_FILE),
            true,
            "a run does not allow itself an address; set it in the environment's section of a file of your own that billing.config names");

    /** Not in files, which get committed, and not in system properties, which lists of processes show. */
    static final Places TOKEN = new Places(
            EnumSet.of(Layer.VARIABLE),
            false,
            "it is a secret; set the environment variable BILLING_TOKEN, or name a file that holds it in billing.token.file");

    /** As the token, but a file outside the project may hold it, beside the rest of its customer. */
    static final Places APP_KEYS = new Places(
            EnumSet.of(Layer.OWN_FILE, Layer.VARIABLE),
            true,
            "it is a secret; set it in a file of your own that billing.config names, or as an environment variable");

    boolean allow(Setting setting) {
        return layers.contains(setting.layer()) && (inSections || setting.section().isEmpty());
    }
}
