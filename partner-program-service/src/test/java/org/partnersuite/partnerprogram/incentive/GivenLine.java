package org.partnersuite.partnerprogram.incentive;

import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A line as the ledger holds it. */
public final class GivenLine {
    private GivenLine() {}

    /** An accrual of a partner; answers its id. */
    public static UUID accrued(DataSource database, UUID partner) {
        UUID id = UUID.randomUUID();
        Jdbi.create(database).useHandle(db -> db.createUpdate("""
                        insert into incentive_line (id, partner_id, kind, entry, debit, credit, amount, currency, scope,
                            subject, earned_on, quarter, payable_in, rule_version, explanation, posted_at)
                        values (:id, :partner, 'ACTIVATE', 'ACCRUAL', 'COST', 'ACCRUED', 10, 'USD', :id, 'ACTIVATE/' || :id,
                            date '2022-03-31', '2022-Q1', '2022-Q1', 1, cast(:explanation as jsonb), now())
                        """)
                .bind("id", id)
                .bind("partner", partner)
                .bind("explanation", """
                        {"calculation":"2 licences activated",
                         "criteria":[{"key":"PROVED","required":"TELEMETRY","actual":"TELEMETRY","met":true}],
                         "rows":[{"type":"usage-month","id":"%s","version":1,"position":"t/0/1"}]}
                        """.formatted(id))
                .execute());
        return id;
    }
}
