package org.partnersuite.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerServer;
import org.partnersuite.platform.testkit.Tokens;

@Tag("XC-3")
class TokenVerificationTest {
    private final TokenVerification verification = new TokenVerification();

    @Test
    void a_token_of_the_issuer_is_taken_and_taken_again() throws Exception {
        String token = Tokens.of(Roles.SELLER);
        assertThat(verification.parse(token, trust(IssuerServer.issuer())).getGroups())
                .containsExactly(Roles.SELLER);
        assertThat(verification.parse(token, trust(IssuerServer.issuer())).getGroups())
                .containsExactly(Roles.SELLER);
    }

    @Test
    void a_tampered_token_is_refused_although_its_original_is_remembered() throws Exception {
        String token = Tokens.of(Roles.SELLER);
        verification.parse(token, trust(IssuerServer.issuer()));
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
    void an_expired_token_is_refused() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.SELLER), "exp", 1_000_000_000)));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.SELLER), "aud", "another-suite")));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertThatThrownBy(() -> verification.parse(Tokens.of(Roles.READER), trust("https://elsewhere.example")))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void a_token_is_not_refused_while_the_issuer_is_away() {
        JWTAuthContextInfo info = new JWTAuthContextInfo("http://localhost:1/jwks", IssuerServer.issuer());

        assertThatThrownBy(() -> verification.parse(Tokens.of(Roles.READER), info))
                .isInstanceOf(IssuerAway.class);
    }

    @Test
    void a_partner_s_token_names_its_partner() throws Exception {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER), "partner_id", "not-a-uuid")));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER), "partner_id", "1-1-1-1-1")));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER), "partner_id", "not-a-uuid")));
        verification.parse(Tokens.ofPartner(UUID.randomUUID()), trust(IssuerServer.issuer()));
    }

    @Test
    void a_partner_s_token_holds_no_role_of_the_vendor_s() {
        String partner = UUID.randomUUID().toString();
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER), "partner_id", partner)));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.PARTNER, Roles.SELLER), "partner_id", partner)));
    }

    @Test
    void a_token_does_not_carry_what_its_roles_imply() {
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.VENDOR))));
        assertRefused(Tokens.with(Map.of("groups", List.of(Roles.READER, Roles.VENDOR))));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> verification.parse(token, trust(IssuerServer.issuer())))
                .isInstanceOf(ParseException.class);
    }

    private static JWTAuthContextInfo trust(String issuer) {
        JWTAuthContextInfo info = new JWTAuthContextInfo(IssuerServer.jwksUrl(), issuer);
        info.setExpectedAudience(Set.of("partner-suite"));
        info.setGroupsPath("groups");
        return info;
    }
}
