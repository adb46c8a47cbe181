package example.couplekap.subscription;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may be notified.
 *
 * @param allowedReceivers the origins to which notifications may go, such as {@code
 *     https://notify.hospital.example}; none by default
 * @param privateNetworks whether receivers may be in private networks
 * @param longestWait how long a receiver is waited for
 * @param longestGrant how long a program is notified by the rights of the token with which it last
 *     wrote its Subscription
 */
@Validated
@ConfigurationProperties("kap.subscriptions")
public record SubscriptionProperties(
    @DefaultValue List<String> allowedReceivers,
    boolean privateNetworks,
    @NotNull @DefaultValue("10s") Duration longestWait,
    @NotNull @DefaultValue("30d") Duration longestGrant) {}
