package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestProjection;

/** The database itself keeps a partner to its rows, whatever the application forgot to check. */
@Tag("XC-3")
class PartnerRowsTest {

    @Test
    void aPartnersSessionReachesItsOwnOpportunitiesAndNoSum() {
        SamplePipeline sample = new SamplePipeline(5);
        TestProjection projection = TestProjection.fresh();
        AccountState account = sample.accounts(1).getFirst();
        List<OpportunityState> states = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            states.add(sample.opportunity(sample.id(), 1, account));
        }
        projection.opportunities(states);
        UUID partner = states.stream()
                .map(OpportunityState::partnerId)
                .filter(id -> id != null)
                .findFirst()
                .orElseThrow();
        long own = states.stream().filter(s -> partner.equals(s.partnerId())).count();
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER), partner);
        for (String table : List.of("opportunity", "opportunity_fact")) {
            assertThat(count(projection, caller, table)).as(table).isEqualTo(own);
            assertThat(count(projection, TestProjection.SERVICE, table)).isEqualTo(states.size());
        }
        assertThat(count(projection, caller, "cell")).isZero();
        assertThat(count(projection, TestProjection.SERVICE, "cell")).isPositive();
    }

    private static long count(TestProjection projection, Caller caller, String table) {
        return projection.database().readAs(caller, db -> db.createQuery("select count(*) from " + Slot.A.table(table))
                .mapTo(Long.class)
                .one());
    }
}
