package billing.sandbox.intake;

import java.util.List;
import okhttp3.HttpUrl;

/** Looks at whom the requests of one line are for; one who was right the last time is not looked at again. */
final class Hosts {

    private List<String> known = List.of();

    void check(List<String> hosts) throws Unreadable {
        if (hosts.equals(known)) {
            return;
        }
        for (String host : hosts) {
            if (HttpUrl.parse("http://" + host + "/") == null) {
                throw Unreadable.value("the header Host", host, "a name or an address, with a port if it has one");
            }
        }
        known = hosts;
    }
}
