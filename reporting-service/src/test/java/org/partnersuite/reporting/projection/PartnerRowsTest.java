package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
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
        assertThat(count(projection, caller, "opportunity_fact")).isEqualTo(own);
        assertThat(count(projection, TestProjection.SERVICE, "opportunity_fact"))
                .isEqualTo(states.size());
        assertThatThrownBy(() -> count(projection, caller, "cell")).hasMessageContaining("permission denied");
        assertThat(count(projection, TestProjection.SERVICE, "cell")).isPositive();
    }

    @Test
    void thePartnersRoleSeesNothingUntilItsPartnerIsNamed() {
        TestProjection projection = TestProjection.fresh();
        SamplePipeline sample = new SamplePipeline(6);
        projection.opportunities(
                List.of(sample.opportunity(sample.id(), 1, sample.accounts(1).getFirst())));
        long seen = projection.database().transactionAs(TestProjection.SERVICE, db -> {
            db.execute("set local role partner_caller");
            return count(db, "opportunity_fact");
        });
        assertThat(seen).isZero();
    }

    @Test
    void noPolicyStandsInTheVendorsQueries() {
        String plan = TestProjection.fresh().database().transactionAs(TestProjection.SERVICE, db -> {
            return String.join(
                    "\n",
                    db.createQuery("explain select id from " + ProjectionSchema.A.table("opportunity_fact")
                                    + " where amount > 6 order by amount, id limit 1")
                            .mapTo(String.class)
                            .list());
        });
        assertThat(plan).endsWith("Filter: (amount > '6'::numeric)");
    }

    private static long count(TestProjection projection, Caller caller, String table) {
        return projection.database().readAs(caller, db -> count(db, table));
    }

    private static long count(Handle db, String table) {
        return db.createQuery("select count(*) from " + ProjectionSchema.A.table(table))
                .mapTo(Long.class)
                .one();
    }
}
