package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;

/** An opportunity's columns, with its lines in one of them. */
public final class OpportunityRow {
    /** Of a table {@code o}. */
    public static final String COLUMNS = """
            o.id, o.version, o.account_id as opportunity_account_id, o.external_source, o.external_id, o.name,
            o.geography, o.market, o.stage, o.stage_entered_at, o.moves, o.engaged_on, o.close_date, o.closed_on,
            o.loss_reason, o.owner, o.lead_organisation, o.origin, o.partner_id, o.currency, o.strategy_codes,
            o.use_cases, o.team_people, o.team_roles, o.sponsor, o.technically_qualified_by,
            o.technically_qualified_on, o.technical_blocker, o.technically_blocked_since, o.initiative_id, o.counterpart_id,
            o.imported, o.created_at, o.updated_at, o.merged_into,
            (select json_agg(json_build_array(l.id, l.offering, l.family, l.quantity, l.amount::text,
                                              l.partner_portion::text, l.value_add_portion::text) order by l.position)
             from opportunity_line l where l.opportunity_id = o.id)::text as lines
            """;

    /** The living ones of ids that callers name, with {@code %s} for the comparison: what was merged is its survivor. */
    public static final String LIVING = "array(select coalesce(m.merged_into, m.id) from opportunity m where m.id %s)";

    private final ResultSet row;

    private OpportunityRow(ResultSet row) {
        this.row = row;
    }

    public static Opportunity read(ResultSet row) throws SQLException {
        return new OpportunityRow(row).opportunity();
    }

    /** The opportunity that it was merged into; null while it lives. */
    public static @Nullable UUID mergedInto(ResultSet row) throws SQLException {
        return row.getObject("merged_into", UUID.class);
    }

    private Opportunity opportunity() throws SQLException {
        String source = row.getString("external_source");
        return new Opportunity(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                source == null ? null : new ExternalId(source, row.getString("external_id")),
                details(),
                new StageProgress(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("stage_entered_at", OffsetDateTime.class).toInstant(),
                        row.getInt("moves"),
                        row.getObject("engaged_on", LocalDate.class),
                        date("closed_on"),
                        row.getString("loss_reason")),
                row.getBoolean("imported"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private OpportunityDetails details() throws SQLException {
        String currency = row.getString("currency");
        return new OpportunityDetails(
                row.getObject("opportunity_account_id", UUID.class),
                row.getString("name"),
                row.getString("geography"),
                row.getString("market"),
                row.getString("owner"),
                LeadOrganisation.valueOf(row.getString("lead_organisation")),
                Origin.valueOf(row.getString("origin")),
                row.getObject("partner_id", UUID.class),
                date("close_date"),
                currency,
                lines(row.getString("lines"), currency),
                texts("strategy_codes"),
                texts("use_cases"),
                team(),
                row.getString("sponsor"),
                qualification(),
                blocker(),
                row.getObject("initiative_id", UUID.class),
                row.getObject("counterpart_id", UUID.class));
    }

    private List<TeamMember> team() throws SQLException {
        List<String> people = texts("team_people");
        List<String> roles = texts("team_roles");
        List<TeamMember> team = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            team.add(new TeamMember(people.get(i), TeamMember.Role.valueOf(roles.get(i))));
        }
        return team;
    }

    private @Nullable TechnicalQualification qualification() throws SQLException {
        String by = row.getString("technically_qualified_by");
        return by == null
                ? null
                : new TechnicalQualification(by, row.getObject("technically_qualified_on", LocalDate.class));
    }

    private @Nullable TechnicalBlocker blocker() throws SQLException {
        String reason = row.getString("technical_blocker");
        return reason == null
                ? null
                : new TechnicalBlocker(reason, row.getObject("technically_blocked_since", LocalDate.class));
    }

    private static List<ProductLine> lines(@Nullable String json, String currency) {
        if (json == null) {
            return List.of();
        }
        try {
            List<ProductLine> lines = new ArrayList<>();
            for (JsonNode line : Json.mapper().readTree(json)) {
                lines.add(new ProductLine(
                        UUID.fromString(line.get(0).textValue()),
                        line.get(1).textValue(),
                        line.get(2).textValue(),
                        line.get(3).intValue(),
                        new Money(new BigDecimal(line.get(4).textValue()), currency),
                        portion(line.get(5), currency),
                        portion(line.get(6), currency)));
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by the database", e);
        }
    }

    private static @Nullable Money portion(JsonNode amount, String currency) {
        return amount.isNull() ? null : new Money(new BigDecimal(amount.textValue()), currency);
    }

    private @Nullable LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private List<String> texts(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
