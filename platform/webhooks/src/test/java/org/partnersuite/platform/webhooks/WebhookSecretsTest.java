package org.partnersuite.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-2")
class WebhookSecretsTest {
    private static final UUID ID = UUID.randomUUID();

    private final WebhookSecrets secrets = new WebhookSecrets(Optional.of("one key"), Optional.empty());

    @Test
    void aSecretIsThirtyTwoRandomBytes() {
        String secret = secrets.create();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(secrets.create());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void whatIsSealedIsOpenedByTheSameKeyForTheSameWebhook() {
        String secret = secrets.create();
        String sealed = secrets.seal(ID, secret);

        assertThat(sealed).isNotEqualTo(secrets.seal(ID, secret)).doesNotContain(secret.substring(6));
        assertThat(secrets.open(ID, sealed)).isEqualTo(secret);
        assertThatThrownBy(() -> secrets.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedKeyOpensWhatThePreviousOneSealed() {
        String sealed = secrets.seal(ID, "whsec_AAAA");

        assertThat(new WebhookSecrets(Optional.of("other key"), Optional.of("one key")).open(ID, sealed))
                .isEqualTo("whsec_AAAA");
        WebhookSecrets other = new WebhookSecrets(Optional.of("other key"), Optional.empty());
        assertThatThrownBy(() -> other.open(ID, sealed)).hasMessageContaining("WEBHOOK_KEY");
    }

    @Test
    void withoutAKeyThereAreNoWebhooks() {
        WebhookSecrets none = new WebhookSecrets(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> none.seal(ID, "whsec_AAAA"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("webhooks_off"));
    }
}
