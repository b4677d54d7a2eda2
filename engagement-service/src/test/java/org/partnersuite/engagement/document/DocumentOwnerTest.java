package org.partnersuite.engagement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Who writes a document, and which version of it. */
@Tag("EN-3")
class DocumentOwnerTest {
    static final Set<String> ROLES = Roles.ALL;
    private static final Set<String> LEADS = Set.of("technical-lead", "admin");
    private static final String PATH = "/v1/engagement/accounts/1/plan";

    @ParameterizedTest
    @FieldSource("ROLES")
    @Tag("XC-3")
    void besidesTheOwnerOnlyALeadWrites(String role) {
        Caller caller = new Caller("amy", "client", Set.of(role), UUID.randomUUID());
        assertThatCode(() -> DocumentOwner.check(caller, "amy", PATH)).doesNotThrowAnyException();
        if (LEADS.contains(role)) {
            assertThatCode(() -> DocumentOwner.check(caller, "joe", PATH)).doesNotThrowAnyException();
        } else {
            assertThat(Refused.by(() -> DocumentOwner.check(caller, "joe", PATH))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theRefusalSaysWhoTheOwnerIsAndWhereItChanges() {
        Caller seller = new Caller("amy", "client", Set.of(Roles.SELLER), null);
        Problem problem = Refused.by(() -> DocumentOwner.check(seller, "joe", PATH));
        assertThat(problem.code()).isEqualTo("owner_or_lead");
        assertThat(problem.detail()).contains("the owner of the document, joe, or a lead role");
        assertThat(Refused.named(problem.faults())).containsExactly("/owner owner_or_lead");
        assertThat(Refused.calls(problem.faults())).containsExactly("PATCH " + PATH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void theFirstPutNamesNoVersionAndTheNextHasTo(@Nullable String none) {
        assertThatCode(() -> IfMatch.toReplace(none, null).checkNone()).doesNotThrowAnyException();
        assertThat(Refused.by(() -> IfMatch.toReplace(none, null).check(1)).status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"7\", \"8\""})
    void whoKnowsAVersionDoesNotCreate(String known) {
        assertThat(Refused.by(() -> IfMatch.toReplace(known, null).checkNone()).status())
                .isEqualTo(412);
    }

    @Test
    void theNextPutNamesTheVersionThatItReplaces() {
        assertThatCode(() -> IfMatch.toReplace("\"3\"", null).check(3)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.toReplace("*", null).check(3)).doesNotThrowAnyException();
        assertThat(Refused.by(() -> IfMatch.toReplace("\"2\"", null).check(3)).status())
                .isEqualTo(412);
        assertThat(Refused.by(() -> IfMatch.toReplace("3", null).check(3)).status())
                .as("an ETag has quotation marks")
                .isEqualTo(400);
    }

    @Test
    void whatFailsForAnotherReasonThanAnotherCreationFails() {
        assertThat(Replacement.created(() -> "new", "plan_pkey")).isEqualTo("new");
        IllegalStateException other = new IllegalStateException("another reason");
        assertThatThrownBy(() -> Replacement.created(
                        () -> {
                            throw other;
                        },
                        "plan_pkey"))
                .isSameAs(other);
    }
}
