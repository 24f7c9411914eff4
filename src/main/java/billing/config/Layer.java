package billing.config;

/** Where settings come from; of two that are set, the later layer's counts. */
enum Layer {
    PROJECT_FILE,
    OWN_FILE,
    VARIABLE,
    SYSTEM_PROPERTY;

    boolean isFile() {
        return this == PROJECT_FILE || this == OWN_FILE;
    }
}
