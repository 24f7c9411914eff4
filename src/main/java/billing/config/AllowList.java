package billing.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Refuses the addresses that an environment may not call: those that are neither loopback nor on its list, which a file alone can hold. */
final class AllowList {

    private final Values values;
    private final String environment;
    private final List<Host> listed;

    AllowList(Values values, String environment) {
        this.values = values;
        this.environment = environment;
        this.listed = values.read(Keys.ALLOW).orElse(List.of());
    }

    /** @param address where an address is set; what is no address is refused elsewhere */
    void check(Key<URI> key, Setting address) {
        values.read(key).filter(called -> !Host.isLoopback(called) && listed.stream().noneMatch(host -> host.allows(called))).ifPresent(called -> refuse(address, called));
    }

    private void refuse(Setting address, URI called) {
        Optional<Setting> list = values.find(Keys.ALLOW);
        String allowed = list.map(setting -> ", and " + setting.value() + " (" + setting.writtenKey() + " at " + setting.where() + ")")
                .orElse(" alone, because billing.allow is not set");
        values.refuse(address, "\"%s\" is not on the list of the environment %s; allowed: loopback addresses%s; if it is meant, add %s to %%%s.billing.allow in a file"
                .formatted(called, environment, allowed, Host.of(called), environment));
    }
}
