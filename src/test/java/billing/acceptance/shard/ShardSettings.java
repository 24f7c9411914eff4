package billing.acceptance.shard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which shard a process was asked to be: by {@code -Dshard=2/5}, or by the variables of the engine that started it.
 *
 * @param property the system property, if it is set
 */
record ShardSettings(Optional<String> property, Map<String, String> environment) {

    static final String PROPERTY = "shard";

    private static final Pattern WRITTEN = Pattern.compile("([0-9]+)/([0-9]+)");

    static ShardSettings ofThisProcess() {
        return new ShardSettings(Optional.ofNullable(System.getProperty(PROPERTY)), System.getenv());
    }

    /** The one shard that all who say something agree on; the whole if nobody says anything. */
    Shard shard() {
        List<Claim> claims = claims();
        if (claims.stream().map(Claim::shard).distinct().count() > 1) {
            throw new ShardRefused(PROPERTY, "is given in different ways: %s; leave all but one unset".formatted(
                    claims.stream().map(claim -> "%s by %s".formatted(claim.shard(), claim.read())).collect(Collectors.joining(", "))));
        }
        return claims.stream().findFirst().map(Claim::shard).orElse(Shard.WHOLE);
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        property.map(ShardSettings::written).ifPresent(claims::add);
        Stream.of(Convention.values()).map(convention -> convention.read(environment)).flatMap(Optional::stream).forEach(claims::add);
        return claims;
    }

    private static Claim written(String read) {
        Matcher parts = WRITTEN.matcher(read.strip());
        Optional<Integer> total = parts.matches() ? WholeNumber.of(parts.group(2), 1, Shard.MOST) : Optional.empty();
        return total.flatMap(all -> WholeNumber.of(parts.group(1), 1, all).map(number -> new Claim(new Shard(number, all), "-Dshard=" + read)))
                .orElseThrow(() -> new ShardRefused(PROPERTY, "is \"%s\"; allowed: which of how many, such as 2/5, from 1/1 to %d/%d"
                        .formatted(read, Shard.MOST, Shard.MOST)));
    }
}
