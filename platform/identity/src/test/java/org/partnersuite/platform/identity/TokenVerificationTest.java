package org.partnersuite.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.Tokens;

@QuarkusTest
@WithTestResource(IssuerResource.class)
@WithTestResource(Issuers.class)
@Tag("XC-3")
class TokenVerificationTest {
    @Inject
    TokenVerification verification;

    @Inject
    TenantConfigBean issuers;

    @Inject
    @Tenant(Issuers.ELSEWHERE)
    TenantIdentityProvider elsewhere;

    @Inject
    @Tenant(Issuers.NOWHERE)
    TenantIdentityProvider nowhere;

    @Test
    void aTokenOfTheIssuerIsTakenAndTakenAgain() {
        String token = Tokens.of(Roles.SELLER);
        assertThat(verify(token).getGroups()).containsExactly(Roles.SELLER);
        assertThat(verify(token).getGroups()).containsExactly(Roles.SELLER);
    }

    @Test
    void aTamperedTokenIsRefusedAlthoughItsOriginalIsRemembered() {
        String token = Tokens.of(Roles.SELLER);
        verify(token);
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace(Roles.SELLER, Roles.ADMIN).getBytes(StandardCharsets.UTF_8));

        assertRefused(parts[0] + "." + raised + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertRefused(unsigned + "." + parts[1] + ".");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.SELLER), "exp", 1_000_000_000)));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.SELLER), "aud", "another-suite")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        TokenVerification other = trusting(elsewhere, Issuers.ELSEWHERE);

        assertThatThrownBy(() -> verify(Tokens.of(Roles.READER), other))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void aTokenIsNotRefusedWhileTheIssuerIsAway() {
        TokenVerification alone = trusting(nowhere, Issuers.NOWHERE);

        assertThatThrownBy(() -> verify(Tokens.of(Roles.READER), alone)).isInstanceOf(IssuerAway.class);
    }

    @Test
    void aPartnerSTokenNamesItsPartner() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER_ALLIANCE))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER_CSM))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER), "partner_id", "not-a-uuid")));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER), "partner_id", "1-1-1-1-1")));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER), "partner_id", "not-a-uuid")));
        verify(Tokens.ofPartner(UUID.randomUUID()));
        verify(Tokens.ofPartner(UUID.randomUUID(), Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM));
    }

    @Test
    void aPartnerSTokenHoldsNoRoleOfTheVendorS() {
        String partner = UUID.randomUUID().toString();
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER), "partner_id", partner)));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER, Roles.SELLER), "partner_id", partner)));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER_CSM, Roles.ADMIN), "partner_id", partner)));
    }

    @Test
    void aTokenDoesNotCarryWhatItsRolesImply() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.VENDOR))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER, Roles.VENDOR))));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> verify(token)).isInstanceOf(AuthenticationFailedException.class);
    }

    private TokenVerification trusting(TenantIdentityProvider identities, String issuer) {
        return new TokenVerification(identities, new IssuerKeys(issuers.getStaticTenant(issuer), System::nanoTime));
    }

    private JsonWebToken verify(String token) {
        return verify(token, verification);
    }

    private static JsonWebToken verify(String token, TokenVerification verification) {
        return verification.verify(token).await().atMost(Duration.ofSeconds(10));
    }
}
