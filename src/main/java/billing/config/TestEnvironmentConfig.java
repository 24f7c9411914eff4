package billing.config;

import billing.money.Member;
import java.util.List;

/**
 * A test customer that an environment has of its own, for scenarios that may not create one there.
 *
 * <p>It has one app key for each project, in the same order. The campaigns are those it may use and those it may give; either list may be empty.
 */
public record TestEnvironmentConfig(
        String uuid,
        Member member,
        String billingGroupId,
        List<String> projectId,
        List<Secret> appkey,
        List<String> campaignId,
        List<String> giveCampaignId) {

    public TestEnvironmentConfig {
        if (projectId.size() != appkey.size()) {
            throw new IllegalArgumentException("customer %s has %d projects and %d app keys; it needs one app key for each project"
                    .formatted(uuid, projectId.size(), appkey.size()));
        }
        projectId = List.copyOf(projectId);
        appkey = List.copyOf(appkey);
        campaignId = List.copyOf(campaignId);
        giveCampaignId = List.copyOf(giveCampaignId);
    }
}
