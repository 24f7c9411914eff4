package billing.config;

import billing.money.Member;
import java.util.List;
import java.util.Optional;

/** Reads one test customer by its name; what is missing is a problem at the line where the customer begins. */
final class Customer {

    private final Values values;
    private final String name;

    Customer(Values values, String name) {
        this.values = values;
        this.name = name;
    }

    Optional<TestEnvironmentConfig> read(String begins) {
        Optional<String> uuid = values.require(Keys.CUSTOMER_UUID.of(name), begins);
        Optional<Member> member = values.require(Keys.CUSTOMER_MEMBER.of(name), begins);
        Optional<String> group = values.require(Keys.CUSTOMER_GROUP.of(name), begins);
        Optional<List<String>> projects = values.require(Keys.CUSTOMER_PROJECTS.of(name), begins);
        Optional<List<Secret>> appKeys = values.require(Keys.CUSTOMER_APP_KEYS.of(name), begins);
        List<String> campaigns = list(Keys.CUSTOMER_CAMPAIGNS);
        List<String> giveCampaigns = list(Keys.CUSTOMER_GIVE_CAMPAIGNS);
        if (uuid.isEmpty() || member.isEmpty() || group.isEmpty() || !pair(projects, appKeys)) {
            return Optional.empty();
        }
        return Optional.of(new TestEnvironmentConfig(
                uuid.get(), member.get(), group.get(), projects.orElseThrow(), appKeys.orElseThrow(), campaigns, giveCampaigns));
    }

    private boolean pair(Optional<List<String>> projects, Optional<List<Secret>> appKeys) {
        if (projects.isEmpty() || appKeys.isEmpty()) {
            return false;
        }
        int needed = projects.get().size();
        int given = appKeys.get().size();
        if (needed != given) {
            values.find(Keys.CUSTOMER_APP_KEYS.of(name)).ifPresent(setting -> values.refuse(
                    setting, "the number of app keys is %d; allowed: %d, one for each project_id, in the same order".formatted(given, needed)));
        }
        return needed == given;
    }

    private List<String> list(Key<List<String>> key) {
        return values.read(key.of(name)).orElse(List.of());
    }
}
