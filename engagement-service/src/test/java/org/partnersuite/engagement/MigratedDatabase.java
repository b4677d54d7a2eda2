package org.partnersuite.engagement;

import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;

/** A database of its own with all migrations, for tests of SQL without the service. */
public final class MigratedDatabase {
    /** The account that rows of opportunities name. */
    public static final String ACCOUNT = "00000000-0000-0000-0000-0000000000aa";

    private MigratedDatabase() {}

    /** With an account in the segment ENTERPRISE. */
    public static Database create(String prefix) {
        TestDatabase created = PostgresServer.createDatabase(prefix).migrate("db/platform", "db/migration");
        Database database = new Database(created.asOwner(), () -> Caller.service("test"));
        execute(database, """
                insert into account (id, version, name, segment, created_at, updated_at)
                values ('%s', 1, 'Cancity', 'ENTERPRISE', now(), now())
                """.formatted(ACCOUNT));
        return database;
    }

    public static void execute(Database database, String... statements) {
        database.transactionAs(Caller.service("test"), db -> {
            for (String statement : statements) {
                db.execute(statement);
            }
            return statements.length;
        });
    }

    /**
     * An opportunity of 80 for which nothing has happened yet.
     *
     * @param more assignments of further columns, as SQL
     */
    public static String opportunity(String id, String stage, String more) {
        return """
                insert into opportunity (id, version, account_id, name, stage, stage_entered_at, moves, engaged_on, owner,
                    lead_organisation, origin, currency, amount, offerings, strategy_codes, use_cases, team_people,
                    team_roles, imported, created_at, updated_at)
                values ('%1$s', 1, '%2$s', 'Talent assistant', 'ENGAGE', now(), 1, '2026-02-03', 'jane', 'TECHNOLOGY', 'DIGITAL',
                    'USD', 80, '{}', '{}', '{}', '{}', '{}', false, now(), now());
                update opportunity set stage = '%3$s', %4$s where id = '%1$s'
                """.formatted(id, ACCOUNT, stage, more);
    }
}
