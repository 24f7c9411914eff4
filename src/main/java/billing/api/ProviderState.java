package billing.api;

import java.util.Map;
import java.util.Optional;

/**
 * A state that a customer is to be put into, whatever it was before.
 *
 * @param state its name, such as {@code a payment}
 * @param params what is said about it, each as text: {@code month: 2026-01}
 * @param uuid which customer; absent: one that belongs to this state with these parameters, which the answer names
 */
public record ProviderState(String state, Optional<Map<String, String>> params, Optional<String> uuid) {}
