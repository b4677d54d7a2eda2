package org.partnersuite.reporting.sample;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.reporting.opportunity.RowReader;
import org.partnersuite.reporting.opportunity.api.Opportunities;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.ChildProjection;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;
import org.partnersuite.reporting.projection.Rollup;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.Tombstone;
import org.partnersuite.reporting.projection.WatsonxOfferings;
import org.partnersuite.reporting.reconciliation.CellRecount;
import org.partnersuite.reporting.reconciliation.ClientRecount;
import org.partnersuite.reporting.topsheet.Topsheets;

/** A projection on a real database, without HTTP and Kafka. */
public final class TestProjection {
    public static final Caller SERVICE = Caller.service("test");

    private final Database database;
    private final DimensionCodes codes;
    private final ServingProjection serving;
    private final PipelineProjection projection;
    private final ChildProjection<ActivityState> activities;
    private final ChildProjection<RoadblockState> roadblocks;
    private final ChildProjection<RequirementState> requirements;
    private final ChildProjection<DealSupportState> dealSupport;

    public TestProjection(DataSource source) {
        database = new Database(source, () -> SERVICE);
        codes = new DimensionCodes(database);
        serving = new ServingProjection(database, () -> SERVICE);
        projection = new PipelineProjection(ProjectionSchema.A, codes);
        activities = ChildProjection.ofActivities(ProjectionSchema.A, codes);
        roadblocks = ChildProjection.ofRoadblocks(ProjectionSchema.A, codes);
        dealSupport = ChildProjection.ofDealSupport(ProjectionSchema.A, codes);
        requirements = ChildProjection.ofRequirements(ProjectionSchema.A, codes);
    }

    public static TestDatabase freshDatabase() {
        return PostgresServer.createDatabase("reporting").migrate("classpath:db/platform", "classpath:db/migration");
    }

    public static TestProjection fresh() {
        return new TestProjection(freshDatabase().asApp());
    }

    public void accounts(Collection<AccountState> states) {
        accounts(states, List.of());
    }

    public void accounts(Collection<AccountState> states, Collection<Tombstone> gone) {
        database.transactionAs(SERVICE, db -> {
            projection.applyAccounts(db, states, gone);
            return true;
        });
    }

    public void opportunities(Collection<OpportunityState> states) {
        opportunities(states, List.of());
    }

    public void opportunities(Collection<OpportunityState> states, Collection<Tombstone> gone) {
        database.transactionAs(SERVICE, db -> {
            projection.applyOpportunities(db, states, gone);
            return true;
        });
    }

    public void watsonx(WatsonxOfferings offerings) {
        database.transactionAs(SERVICE, db -> {
            projection.applyWatsonxOfferings(db, offerings);
            return true;
        });
    }

    public void delete(Tombstone tombstone) {
        opportunities(List.of(), List.of(tombstone));
    }

    /** States and tombstones of one kind, each in a transaction, as their handler does. */
    public void take(EngagementHistory.Kind kind, List<Object> states, List<Tombstone> gone) {
        switch (kind) {
            case ACCOUNT -> accounts(of(AccountState.class, states));
            case OPPORTUNITY -> opportunities(of(OpportunityState.class, states), gone);
            case ACTIVITY -> take(activities, of(ActivityState.class, states), gone);
            case ROADBLOCK -> take(roadblocks, of(RoadblockState.class, states), gone);
            case DEAL_SUPPORT -> take(dealSupport, of(DealSupportState.class, states), gone);
            case REQUIREMENTS -> take(requirements, of(RequirementState.class, states), gone);
        }
    }

    /** As {@link #take}, and does something else before the transaction ends. */
    public void takeAnd(EngagementHistory.Kind kind, Object state, Runnable meanwhile) {
        database.transactionAs(SERVICE, db -> {
            if (kind == EngagementHistory.Kind.OPPORTUNITY) {
                projection.applyOpportunities(db, List.of((OpportunityState) state), List.of());
            } else {
                activities.apply(db, 0, List.of((ActivityState) state), List.of());
            }
            meanwhile.run();
            return true;
        });
    }

    /** Whether any session waits for another one. */
    public boolean isAnyWaiting() {
        return database.readAs(SERVICE, db -> db.createQuery("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")
                .mapTo(Boolean.class)
                .one());
    }

    private <C extends Child> void take(ChildProjection<C> children, List<C> states, List<Tombstone> gone) {
        database.transactionAs(SERVICE, db -> {
            children.apply(db, 0, states, gone);
            return true;
        });
    }

    private static <T> List<T> of(Class<T> type, List<Object> states) {
        return states.stream().map(type::cast).toList();
    }

    public <T> Page<T> page(ListDefinition<T> list, MultivaluedMap<String, String> query, RowMapper<T> mapper) {
        return new RowReader(serving, Clock.systemUTC())
                .page(list.request("", query), mapper)
                .page();
    }

    public Topsheets topsheets() {
        return new Topsheets(serving, codes, Clock.systemUTC());
    }

    public Opportunities rows() {
        return new Opportunities(serving, Clock.systemUTC());
    }

    public Database database() {
        return database;
    }

    /** Cells that are not what the facts add up to, by the recount in SQL. */
    public Map<Rollup, Long> differences() {
        return database.readAs(SERVICE, db -> CellRecount.differences(db, ProjectionSchema.A));
    }

    /** The same of briefed clients. */
    public long clientDifferences() {
        return database.readAs(SERVICE, db -> ClientRecount.differences(db, ProjectionSchema.A));
    }

    /** The same of the cells of indicators. */
    public Map<Rollup, Long> indicatorDifferences() {
        return database.readAs(SERVICE, db -> CellRecount.indicatorDifferences(db, ProjectionSchema.A));
    }
}
