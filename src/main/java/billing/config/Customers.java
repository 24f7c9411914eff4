package billing.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment's own test customers, in the order in which they are first written. */
final class Customers {

    private final Values values;

    Customers(Values values) {
        this.values = values;
    }

    List<TestEnvironmentConfig> read() {
        checkApart();
        return Keys.names(values, Keys.OF_CUSTOMERS).entrySet().stream()
                .flatMap(begin -> new Customer(values, begin.getKey()).read(begin.getValue()).stream())
                .toList();
    }

    /** Scenarios borrow a customer each; under two names one customer would be lent to two of them. */
    private void checkApart() {
        Map<String, Setting> first = new HashMap<>();
        values.all().stream().filter(setting -> Keys.CUSTOMER_UUID.is(setting.key())).forEach(uuid -> {
            Optional<Setting> earlier = Optional.ofNullable(first.putIfAbsent(uuid.value(), uuid));
            earlier.ifPresent(same -> values.refuse(uuid, "\"%s\" is the uuid of %s as well; allowed: a uuid of its own"
                    .formatted(uuid.value(), same.key())));
        });
    }
}
