package billing.api;

/** A project of a customer; its app key is a secret. */
public record Project(String projectId, String appkey) {

    @Override
    public String toString() {
        return "Project[" + projectId + "]";
    }
}
