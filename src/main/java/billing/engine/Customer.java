package billing.engine;

import billing.money.Member;
import billing.text.Choice;
import billing.text.NotAllowed;
import java.util.List;
import java.util.Optional;

/** Whom a bill is for: one billing group and its projects, in the order in which they were named. */
public record Customer(String uuid, Member member, String billingGroup, List<Project> projects) {

    public Customer {
        projects = List.copyOf(projects);
    }

    public Optional<Project> project(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    List<String> projectIds() {
        return projects.stream().map(Project::id).toList();
    }

    void refuseUnknownProject(String id) {
        try {
            Choice.of("project of the customer", projectIds()).pick(id);
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.UNKNOWN_PROJECT, unknown);
        }
    }
}
