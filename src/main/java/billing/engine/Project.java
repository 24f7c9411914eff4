package billing.engine;

/** A project of a customer, with the app key that its meters are sent under. */
public record Project(String id, String appKey) {

    /** The app key is a secret and stays out of every message. */
    @Override
    public String toString() {
        return "Project[" + id + "]";
    }
}
