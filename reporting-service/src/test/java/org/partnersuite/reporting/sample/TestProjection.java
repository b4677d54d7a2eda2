package org.partnersuite.reporting.sample;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.reporting.opportunity.api.Opportunities;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.Slot;
import org.partnersuite.reporting.projection.Tombstone;
import org.partnersuite.reporting.projection.WatsonxOfferings;
import org.partnersuite.reporting.reconciliation.CellRecount;
import org.partnersuite.reporting.topsheet.Topsheets;

/** A projection on a real database, without HTTP and Kafka. */
public final class TestProjection {
    public static final Caller SERVICE = Caller.service("test");

    private final Database database;
    private final DimensionCodes codes;
    private final ServingProjection serving;
    private final PipelineProjection projection;

    public TestProjection(DataSource source) {
        database = new Database(source, () -> SERVICE);
        codes = new DimensionCodes(database);
        serving = new ServingProjection(database, () -> SERVICE);
        projection = new PipelineProjection(Slot.A, codes);
    }

    public static TestDatabase freshDatabase() {
        return PostgresServer.createDatabase("reporting").migrate("classpath:db/platform", "classpath:db/migration");
    }

    public static TestProjection fresh() {
        return new TestProjection(freshDatabase().asApp());
    }

    public void accounts(Collection<AccountState> states) {
        database.transactionAs(SERVICE, db -> {
            projection.applyAccounts(db, states);
            return true;
        });
    }

    public void opportunities(Collection<OpportunityState> states) {
        database.transactionAs(SERVICE, db -> {
            projection.applyOpportunities(db, states);
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
        database.transactionAs(SERVICE, db -> {
            projection.deleteOpportunities(db, List.of(tombstone));
            return true;
        });
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
    public Map<CellFamily, Long> differences() {
        return database.readAs(SERVICE, db -> CellRecount.differences(db, Slot.A));
    }
}
