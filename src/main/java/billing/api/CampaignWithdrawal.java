package billing.api;

import java.math.BigInteger;

/**
 * What the withdrawal of a campaign took back.
 *
 * @param withdrawn what was unused of its credits
 */
public record CampaignWithdrawal(String uuid, String giveCampaignId, String currency, BigInteger withdrawn) {}
