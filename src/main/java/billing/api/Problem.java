package billing.api;

import java.util.Optional;

/**
 * Why a request was not carried out (RFC 9457).
 *
 * @param code the rulebook's error code
 * @param nearest the allowed word that was probably meant
 */
public record Problem(String type, String title, int status, String detail, String code, Optional<String> nearest) {}
