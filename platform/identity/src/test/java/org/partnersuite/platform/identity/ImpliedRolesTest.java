package org.partnersuite.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-3")
class ImpliedRolesTest {
    private static final AuthenticationRequestContext UNASKED = blocking -> {
        throw new UnsupportedOperationException();
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader",
                "seller",
                "technical-lead",
                "client-engineering",
                "customer-success",
                "partner-manager",
                "executive",
                "integration",
                "admin"
            })
    void eachRoleOfTheVendorMakesOneOfTheVendorS(String role) {
        assertThat(augmented(Set.of(role))).containsExactlyInAnyOrder(role, "vendor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "partner-alliance", "partner-csm"})
    void eachRoleOfAPartnerReadsAsAPartnerDoes(String role) {
        assertThat(augmented(Set.of(role))).containsExactlyInAnyOrderElementsOf(Set.copyOf(List.of(role, "partner")));
    }

    @Test
    void aRoleOfNobodySImpliesNothing() {
        assertThat(augmented(Set.of("offline_access"))).containsExactly("offline_access");
        assertThat(augmented(Set.of())).isEmpty();
    }

    private static Set<String> augmented(Set<String> roles) {
        QuarkusSecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRoles(roles)
                .build();
        return new ImpliedRoles()
                .augment(identity, UNASKED)
                .await()
                .indefinitely()
                .getRoles();
    }
}
