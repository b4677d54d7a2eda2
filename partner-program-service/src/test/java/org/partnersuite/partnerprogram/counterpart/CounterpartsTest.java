package org.partnersuite.partnerprogram.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Who of ours has a role for a partner, on any day; one at a time, with a deputy. */
@Tag("PP-16")
class CounterpartsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final UUID partner = DATABASE.partner("PARTICIPATING");

    @Test
    void aDayIsAnsweredByWhoHasTheRoleThen() {
        name(CounterpartRole.ALLIANCE_MANAGER, "ann", "joe", DAY, DAY.plusDays(9));
        name(CounterpartRole.ALLIANCE_MANAGER, "mia", null, DAY.plusDays(11), null);

        assertThat(on(DAY.minusDays(1))).as("a vacancy").isEmpty();
        assertThat(on(DAY)).contains("ann");
        assertThat(on(DAY.plusDays(9))).contains("ann");
        assertThat(on(DAY.plusDays(10))).as("a vacancy between them").isEmpty();
        assertThat(on(DAY.plusDays(11))).contains("mia");
        Optional<Counterpart> sponsor =
                DATABASE.read(db -> Counterparts.on(db, partner, CounterpartRole.EXECUTIVE_SPONSOR, DAY));
        assertThat(sponsor).isEmpty();
    }

    @Test
    void aRoleHasOnePersonAtATime() {
        name(CounterpartRole.EXECUTIVE_SPONSOR, "ann", null, DAY, null);
        assertThat(refusal(() -> name(CounterpartRole.EXECUTIVE_SPONSOR, "mia", null, DAY.plusDays(5), null))
                        .code())
                .isEqualTo("recorded_already");
    }

    @Test
    void theRoleIsKnownAndTheDeputyIsAnotherPerson() {
        assertThat(refusal(() -> name("TECHNICAL_ADVOCATE", "ann", "ann", DAY, null))
                        .faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/role unknown_role", "/deputy other_person");

        DATABASE.change(
                change -> CounterpartRoles.put(change, "TECHNICAL_ADVOCATE", IfMatch.any(), "Technical advocate", 3));
        name("TECHNICAL_ADVOCATE", "ann", "joe", DAY, null);
    }

    private Optional<String> on(LocalDate day) {
        return DATABASE.read(db -> Counterparts.on(db, partner, CounterpartRole.ALLIANCE_MANAGER, day))
                .map(found -> found.details().person());
    }

    private void name(String role, String person, @Nullable String deputy, LocalDate from, @Nullable LocalDate to) {
        DATABASE.change(change -> Counterparts.FACTS.add(
                change, new Draft<>(partner, new CounterpartDetails(role, person, deputy), from, to)));
    }

    private static Problem refusal(Runnable change) {
        return catchThrowableOfType(Problem.class, change::run);
    }
}
